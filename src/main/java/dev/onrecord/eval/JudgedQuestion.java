package dev.onrecord.eval;

import dev.onrecord.eval.measure.Overlap;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.Optional;

/// What became of one question asked of the service.
///
/// @param standing of the quotes shown, as an answer or as nearest, and the evidence after them
/// @param answered whether it was answered at all
/// @param quotes how many quotes were shown
/// @param exact how many of them are their article's text at their offsets
/// @param marked the first quote's highlight against the right words, where those are known
/// @param speaker whether the first quote names the right speaker, where that is known
record JudgedQuestion(
    GoldQuestion asked,
    GoldRank standing,
    boolean answered,
    int quotes,
    int exact,
    Optional<Overlap> marked,
    Optional<Boolean> speaker) {
  /// Whether the first quote holds an answer.
  boolean isFirst() {
    return standing.rank() == 1;
  }
}
