package dev.onrecord.ingest.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Headers and footers: lines at the top or bottom of pages that come again on other pages, but for
/// their numbers.
final class RunningLines {
  /// They stand in this part of the page's height from its top or bottom.
  private static final double MARGIN = 0.12;

  /// Fewer pages may have a line in common by chance.
  private static final int FEWEST_PAGES = 3;

  /// Left and right pages have their own; a title page has none.
  private static final double LEAST_SHARE = 0.3;

  private RunningLines() {}

  /// The lines without them.
  static List<Line> without(List<Line> lines, int pages) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (Line line : lines) {
      if (isInMargin(line)) {
        pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
      }
    }
    double fewest = Math.max(FEWEST_PAGES, pages * LEAST_SHARE);
    return lines.stream()
        .filter(
            line -> !isInMargin(line) || pagesOf.getOrDefault(key(line), Set.of()).size() < fewest)
        .toList();
  }

  private static boolean isInMargin(Line line) {
    double part = line.baseline() / line.height();
    return part < MARGIN || part > 1 - MARGIN;
  }

  private static String key(Line line) {
    return (line.baseline() < line.height() / 2 ? "top " : "bottom ")
        + line.text().replaceAll("\\p{Nd}+", "#");
  }
}
