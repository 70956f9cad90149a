package dev.onrecord.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Paragraphs as they come to their end. One may hold others, such as those of a text box, which
/// then come before it; cells hold them, and a row of several cells is one.
final class DocxParagraphs {
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
    StringBuilder text = open.pop();
    StringBuilder words = new StringBuilder();
    int breaks = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n' || character == ' ' || character == '\t' || character == '\r') {
        breaks += character == '\n' ? 1 : 0;
        space = true;
        continue;
      }
      if (breaks > 1) {
        // A line break parts words; two part paragraphs.
        add(words);
      } else if (space && !words.isEmpty()) {
        words.append(' ');
      }
      words.append(character);
      breaks = 0;
      space = false;
    }
    add(words);
  }

  /// Adds a paragraph, if it has any words, and begins another.
  private void add(StringBuilder words) {
    String paragraph = words.toString().strip();
    if (!paragraph.isEmpty()) {
      container().add(paragraph);
    }
    words.setLength(0);
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
