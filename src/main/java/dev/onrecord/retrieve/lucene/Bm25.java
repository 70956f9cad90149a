package dev.onrecord.retrieve.lucene;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/// BM25 scores of one search, made comparable.
///
/// @param scores by document number
/// @param best the best of them
/// @param reach the score that no text can pass
record Bm25(Map<Integer, Double> scores, double best, double reach) {
  /// @param hits best first
  static Bm25 of(ScoreDoc[] hits, double reach) {
    Map<Integer, Double> scores = new HashMap<>();
    for (ScoreDoc hit : hits) {
      scores.put(hit.doc, (double) hit.score);
    }
    return new Bm25(scores, hits.length == 0 ? 1 : hits[0].score, reach);
  }

  /// Share of the best score, in [0, 1].
  double ofBest(int doc) {
    return scores.getOrDefault(doc, 0.0) / best;
  }

  /// Share of what a text can score at all, in [0, 1].
  double ofReach(int doc) {
    return reach == 0 ? 0 : scores.getOrDefault(doc, 0.0) / reach;
  }
}
