package dev.onrecord.eval;

import dev.onrecord.eval.measure.Overlap;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.Optional;

/// The result of one question that the service was asked.
///
/// @param standing the rank of the right answer among the quotes that are shown, as an answer or as
///   nearest, and the evidence after them
/// @param answered whether it was answered, not refused
/// @param quotes number of quotes that were shown
/// @param exact number of them that equal the text of their article at their offsets
/// @param marked the highlight of the first quote compared with the right words; empty if the set
///   has none
/// @param speaker whether the first quote names the right speaker; empty if the set has none
record JudgedQuestion(
    GoldQuestion asked,
    GoldRank standing,
    boolean answered,
    int quotes,
    int exact,
    Optional<Overlap> marked,
    Optional<Boolean> speaker) {
  /// Whether the first quote contains an answer.
  boolean isFirst() {
    return standing.rank() == 1;
  }
}
