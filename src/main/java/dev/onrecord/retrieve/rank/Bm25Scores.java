package dev.onrecord.retrieve.rank;

import dev.onrecord.retrieve.rank.PassageIndex.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// BM25 scores of one search, made comparable.
///
/// @param scores by text
/// @param best the best of them
/// @param reach the score that no text can pass
record Bm25Scores<T>(Map<T, Double> scores, double best, double reach) {
  /// @param hits best first
  static <T> Bm25Scores<T> of(List<Hit<T>> hits, double reach) {
    Map<T, Double> scores = new HashMap<>();
    for (Hit<T> hit : hits) {
      scores.put(hit.text(), hit.score());
    }
    return new Bm25Scores<>(scores, hits.isEmpty() ? 1 : hits.getFirst().score(), reach);
  }

  /// The score as a share of the best one, in [0, 1]; 0 for a text that was not found.
  double ofBest(T text) {
    return scores.getOrDefault(text, 0.0) / best;
  }

  /// The score as a share of the reach, in [0, 1]; 0 for a text that was not found.
  double ofReach(T text) {
    return reach == 0 ? 0 : scores.getOrDefault(text, 0.0) / reach;
  }
}
