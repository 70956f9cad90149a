package dev.onrecord.eval;

import java.util.Locale;

/// Precision and recall.
///
/// @param right number of items that were found and are right
/// @param found number of items that were found
/// @param gold number of items that should be found
record PrecisionRecall(int right, int found, int gold) {
  static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

  /// The counts of one item.
  static PrecisionRecall of(boolean right, boolean found, boolean gold) {
    return new PrecisionRecall(right ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
  }

  PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(right + other.right, found + other.found, gold + other.gold);
  }

  /// `right / found`, in [0, 1]; 1 if nothing was found.
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /// `right / gold`, in [0, 1]; 1 if nothing should be found.
  double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /// The harmonic mean of both, in [0, 1].
  double f1() {
    return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f (%d of %d), recall %.3f (%d of %d), F1 %.3f",
        precision(),
        right,
        found,
        recall(),
        right,
        gold,
        f1());
  }
}
