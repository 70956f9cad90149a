package dev.onrecord.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Paragraphs as they come to their end. One may hold others, such as those of a text box, which
/// then come before it; cells hold them, and a row of several cells is one.
final class Paragraphs {
  /// A line break parts words; two part paragraphs.
  private static final Pattern BREAKS = Pattern.compile("[ \\t]*\\n(?:[ \\t]*\\n)+[ \\t]*");

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private static final String BETWEEN_CELLS = " | ";

  private final List<String> all = new ArrayList<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<List<String>> cells = new ArrayDeque<>();
  private final Deque<List<List<String>>> rows = new ArrayDeque<>();

  List<String> all() {
    return all;
  }

  /// Adds to the paragraph that is open, if one is.
  void append(String text) {
    if (!open.isEmpty()) {
      open.peek().append(text);
    }
  }

  void startParagraph() {
    open.push(new StringBuilder());
  }

  void endParagraph() {
    for (String part : BREAKS.split(open.pop())) {
      String text = WHITE_SPACE.matcher(part).replaceAll(" ").strip();
      if (!text.isEmpty()) {
        container().add(text);
      }
    }
  }

  void startRow() {
    rows.push(new ArrayList<>());
  }

  void endRow() {
    List<List<String>> row = rows.pop();
    if (row.size() == 1) {
      // A table for the layout's sake.
      container().addAll(row.getFirst());
    } else if (!row.isEmpty()) {
      container()
          .add(
              String.join(
                  BETWEEN_CELLS, row.stream().map(cell -> String.join(" ", cell)).toList()));
    }
  }

  void startCell() {
    cells.push(new ArrayList<>());
  }

  void endCell() {
    List<String> cell = cells.pop();
    if (rows.isEmpty()) {
      container().addAll(cell);
    } else if (!cell.isEmpty()) {
      rows.peek().add(cell);
    }
  }

  private List<String> container() {
    return cells.isEmpty() ? all : cells.peek();
  }
}
