package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import java.util.ArrayList;
import java.util.List;

/// Joins lines to paragraphs: a line that was broken only because it was full goes on in the next.
final class Paragraphs {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int LONG_ENOUGH_TO_CONTINUE = 25;

  private Paragraphs() {}

  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<Span> group : Lines.groups(text)) {
      addGroup(text, group, paragraphs);
    }
    return paragraphs;
  }

  private static void addGroup(String text, List<Span> lines, List<Paragraph> paragraphs) {
    int width = wrapWidth(text, lines);
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (last || !continues(text, lines.get(i), lines.get(i + 1), width)) {
        Span span = new Span(lines.get(first).start(), lines.get(i).end());
        paragraphs.add(new Paragraph(span, i - first + 1, first == 0, last));
        first = i + 1;
      }
    }
  }

  /// The column at which these lines are wrapped, or 0 if they are not: no line is too wide, and
  /// some line stops in the middle of a sentence where the next word would not have fitted.
  private static int wrapWidth(String text, List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!Shape.endsSentence(text, lines.get(i))
          && isFull(text, lines.get(i), lines.get(i + 1), width)
          && !Shape.isHeadline(lines.get(i).of(text))) {
        return width;
      }
      if (startsLower(text, lines.get(i + 1)) && !Shape.endsSentence(text, lines.get(i))) {
        return width;
      }
    }
    return 0;
  }

  private static boolean continues(String text, Span line, Span next, int width) {
    if (Shape.isListItem(text, next)) {
      return false;
    }
    if (width > 0 && isFull(text, line, next, width)) {
      return true;
    }
    return startsLower(text, next)
        && line.length() >= LONG_ENOUGH_TO_CONTINUE
        && !Shape.endsSentence(text, line);
  }

  private static boolean isFull(String text, Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !Chars.isSpace(text.charAt(word))) {
      word++;
    }
    return line.length() >= NARROWEST && line.length() + 1 + word - next.start() > width;
  }

  private static boolean startsLower(String text, Span line) {
    return Character.isLowerCase(text.codePointAt(line.start()));
  }
}
