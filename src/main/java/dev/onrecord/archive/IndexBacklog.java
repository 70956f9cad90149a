package dev.onrecord.archive;

import java.util.Optional;

/// The articles that the index lacked when its update began, and how far the update is.
///
/// @param done articles that are prepared
/// @param total all articles that were lacking
/// @param searched articles that can be found by now
public record IndexBacklog(int done, int total, int searched) {
  static final IndexBacklog NONE = new IndexBacklog(0, 0, 0);

  /// How many articles cannot be found yet.
  public int missing() {
    return total - searched;
  }

  /// A sentence for the readers of answers; empty if nothing is missing.
  public Optional<String> notice() {
    return notice(missing());
  }

  /// The same sentence for a number of articles that the index lacks.
  public static Optional<String> notice(int lacking) {
    return lacking == 0
        ? Optional.empty()
        : Optional.of(
            lacking == 1
                ? "One article is not searched yet: the index is being brought up to date."
                : "%,d articles are not searched yet: the index is being brought up to date."
                    .formatted(lacking));
  }
}
