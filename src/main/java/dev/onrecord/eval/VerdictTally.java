package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Scores;
import dev.onrecord.eval.measure.Table;
import dev.onrecord.verify.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts how well the check of claims separates supported claims from others, and the reasons for
/// refusals.
final class VerdictTally {
  private final Scores scores = new Scores();
  private final Map<Verdict.Reason, int[]> refused = new EnumMap<>(Verdict.Reason.class);
  private int kept;
  private int right;
  private int supported;

  /// @param probability the probability by which claims are ranked
  void add(Verdict verdict, double probability, boolean isSupported) {
    scores.add(probability, isSupported);
    supported += isSupported ? 1 : 0;
    switch (verdict) {
      case Verdict.Supported yes -> {
        kept++;
        right += isSupported ? 1 : 0;
      }
      case Verdict.Unsupported no ->
          refused.computeIfAbsent(no.reason(), reason -> new int[2])[isSupported ? 0 : 1]++;
    }
  }

  MethodResult result() {
    return new MethodResult(
        "claims that it keeps",
        List.of(
            scores.averagePrecision("average precision"),
            scores.areaUnderCurve("AUC"),
            new Measure.Share("precision", right, kept),
            new Measure.Share("recall", right, supported)));
  }

  /// The table of reasons for refusals.
  Table reasons() {
    return new Table(
        "refused for",
        List.of("supported", "others"),
        Arrays.stream(Verdict.Reason.values())
            .filter(refused::containsKey)
            .map(reason -> row(reason, refused.getOrDefault(reason, new int[2])))
            .toList());
  }

  private static Table.Row row(Verdict.Reason reason, int[] counts) {
    return new Table.Row(
        reason.toString(), List.of(Integer.toString(counts[0]), Integer.toString(counts[1])));
  }
}
