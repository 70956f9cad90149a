package dev.onrecord.eval.baseline;

import dev.onrecord.eval.set.ArticleSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reciprocal rank fusion (Cormack, Clarke and Buettcher, 2009) of the first places of other
/// rankings.
final class Fusion implements Baseline {
  private static final int DEPTH = 100;
  private static final double K = 60;

  private final List<Baseline> rankings;

  Fusion(List<Baseline> rankings) {
    this.rankings = List.copyOf(rankings);
  }

  @Override
  public String name() {
    return "reciprocal rank fusion";
  }

  @Override
  public List<Found> find(String question, int limit) {
    Map<ArticleSpan, Double> scores = new HashMap<>();
    for (Baseline ranking : rankings) {
      List<Found> found = ranking.find(question, DEPTH);
      for (int i = 0; i < found.size(); i++) {
        scores.merge(found.get(i).place(), 1 / (K + 1 + i), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .map(entry -> new Found(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::place))
        .limit(limit)
        .toList();
  }
}
