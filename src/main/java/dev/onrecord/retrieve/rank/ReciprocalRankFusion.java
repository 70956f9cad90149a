package dev.onrecord.retrieve.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Merges rankings by the sum of `1 / (60 + rank)`, after Cormack, Clarke and Buettcher (2009).
final class ReciprocalRankFusion {
  private static final int K = 60;

  private ReciprocalRankFusion() {}

  /// The `limit` best items, best first, ties in natural order.
  static <T extends Comparable<T>> List<T> fuse(List<List<T>> rankings, int limit) {
    Map<T, Double> scores = new HashMap<>();
    for (List<T> ranking : rankings) {
      for (int i = 0; i < ranking.size(); i++) {
        scores.merge(ranking.get(i), 1.0 / (K + 1 + i), Double::sum);
      }
    }
    List<T> fused = new ArrayList<>(scores.keySet());
    fused.sort(
        Comparator.comparing((T item) -> scores.getOrDefault(item, 0.0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return fused.subList(0, Math.min(limit, fused.size()));
  }
}
