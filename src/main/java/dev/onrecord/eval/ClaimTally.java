package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Scores;
import dev.onrecord.eval.set.GoldClaim;
import java.util.List;

/// Counts how well one score separates supported claims from others.
final class ClaimTally {
  private final String name;
  private final Scores scores = new Scores();
  private int supported;
  private int top;

  ClaimTally(String name) {
    this.name = name;
  }

  /// @param sentences the score of each sentence of the page, in order; the first of the highest
  ///   counts as the best
  void add(GoldClaim claim, double[] sentences) {
    int best = 0;
    for (int i = 1; i < sentences.length; i++) {
      best = sentences[i] > sentences[best] ? i : best;
    }
    scores.add(sentences[best], claim.supported());
    if (claim.supported()) {
      supported++;
      top += claim.supporting().contains(best) ? 1 : 0;
    }
  }

  MethodResult result() {
    return new MethodResult(
        name,
        List.of(
            scores.averagePrecision("average precision"),
            scores.areaUnderCurve("AUC"),
            new Measure.Share("top sentence", top, supported)));
  }
}
