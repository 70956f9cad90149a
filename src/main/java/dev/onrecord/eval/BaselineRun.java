package dev.onrecord.eval;

import dev.onrecord.domain.Progress;
import dev.onrecord.eval.baseline.Baseline;
import dev.onrecord.eval.baseline.Baseline.Found;
import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Percentiles;
import dev.onrecord.eval.set.GoldQuestion;
import dev.onrecord.eval.set.QuestionSet;
import java.util.ArrayList;
import java.util.List;

/// Asks the baselines the same questions as the service.
public final class BaselineRun {
  /// Number of places that a baseline shows: the most quotes that the service shows.
  private static final int SHOWN = 3;

  private BaselineRun() {}

  /// Asks each baseline all questions, one after the other. A follow-up is asked in its stand-alone
  /// form.
  ///
  /// @return one result for each baseline
  public static List<MethodResult> run(
      List<Baseline> baselines, QuestionSet set, Progress progress) {
    List<MethodResult> results = new ArrayList<>();
    int asked = 0;
    for (Baseline baseline : baselines) {
      RankingTally tally = new RankingTally();
      Percentiles times = new Percentiles();
      for (GoldQuestion question : set.questions()) {
        long start = System.nanoTime();
        List<Found> found = baseline.find(question.alone(), GoldRank.DEPTH);
        times.add(System.nanoTime() - start);
        tally.add(
            GoldRank.of(
                question,
                found.stream().map(Found::place).toList(),
                SHOWN,
                found.stream().mapToDouble(Found::score).limit(1).sum()));
        progress.at(++asked, baselines.size() * set.questions().size());
      }
      results.add(result(baseline.name(), tally, times));
    }
    return results;
  }

  /// The measures that all rankings have.
  static MethodResult result(String name, RankingTally tally, Percentiles times) {
    List<Measure> measures = new ArrayList<>(tally.ranks());
    measures.add(tally.separation());
    measures.add(times.named(ServiceRun.TOTAL));
    measures.add(tally.length());
    return new MethodResult(name, measures);
  }
}
