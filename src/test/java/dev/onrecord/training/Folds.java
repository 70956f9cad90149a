package dev.onrecord.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Parts of like size for cross-validation; an article's questions stay together.
final class Folds {
  private Folds() {}

  static List<Example> assign(List<Example> examples, int folds) {
    Map<String, Long> sizes =
        examples.stream().collect(Collectors.groupingBy(Example::article, Collectors.counting()));
    long[] filled = new long[folds];
    Map<String, Integer> foldOf = new HashMap<>();
    sizes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .forEach(
            article -> {
              int least = 0;
              for (int f = 1; f < folds; f++) {
                least = filled[f] < filled[least] ? f : least;
              }
              filled[least] += article.getValue();
              foldOf.put(article.getKey(), least);
            });
    return examples.stream().map(e -> e.inFold(foldOf.getOrDefault(e.article(), 0))).toList();
  }
}
