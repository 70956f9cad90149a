package dev.onrecord.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How much of an expected text was found, and how much of the found text was expected. Counted are
/// the runs of three words inside paragraphs.
///
/// @param expected runs of the expected text
/// @param found runs of the found text
/// @param common runs that both have
record Overlap(long expected, long found, long common) {
  static final Overlap NONE = new Overlap(0, 0, 0);

  static Overlap of(List<String> expected, List<String> found) {
    Map<String, Integer> left = runs(expected);
    long total = left.values().stream().mapToInt(Integer::intValue).sum();
    long common = 0;
    long all = 0;
    for (Map.Entry<String, Integer> run : runs(found).entrySet()) {
      all += run.getValue();
      common += Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
    }
    return new Overlap(total, all, common);
  }

  private static Map<String, Integer> runs(List<String> paragraphs) {
    Map<String, Integer> runs = new HashMap<>();
    for (String paragraph : paragraphs) {
      List<String> words = List.of(paragraph.toLowerCase(Locale.ROOT).strip().split("\\s+"));
      for (int i = 0; i + 3 <= words.size(); i++) {
        runs.merge(String.join(" ", words.subList(i, i + 3)), 1, Integer::sum);
      }
    }
    return runs;
  }

  Overlap plus(Overlap other) {
    return new Overlap(expected + other.expected, found + other.found, common + other.common);
  }

  double precision() {
    return found == 0 ? 0 : (double) common / found;
  }

  double recall() {
    return expected == 0 ? 0 : (double) common / expected;
  }
}
