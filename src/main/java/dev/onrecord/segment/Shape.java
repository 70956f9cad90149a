package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import java.util.regex.Pattern;

/// Tells by the look of a paragraph whether it is a headline, prose or an item of a list.
final class Shape {
  private static final int HEADLINE_UNITS = 150;
  private static final int HEADLINE_WORDS = 22;
  private static final int PROSE_UNITS = 180;
  private static final int PROSE_WORDS = 4;
  private static final Pattern LIST_ITEM =
      Pattern.compile(
          "(?:[-*•·‣▪●–—][ \\t\\u00A0]|\\(?\\d{1,3}[.)][ \\t\\u00A0]|\\(?[a-zA-Z]\\)[ \\t]).*");

  private Shape() {}

  /// Whether the last mark, closing quotes and brackets aside, ends a sentence.
  static boolean endsSentence(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start() && isAfterStop(text.charAt(i))) {
      i--;
    }
    return Chars.isTerminator(text.charAt(i));
  }

  private static boolean isAfterStop(char c) {
    return Chars.isCloser(c) || Chars.isFormat(c);
  }

  static boolean isListItem(String text, Span line) {
    int end = Math.min(line.end(), line.start() + 8);
    return LIST_ITEM.matcher(text.substring(line.start(), end)).matches();
  }

  /// Whether a line could be a headline: short, of words, and not ended like a sentence.
  static boolean isHeadline(String line) {
    if (line.length() > HEADLINE_UNITS || words(line) > HEADLINE_WORDS) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return Chars.hasWord(line, 0, line.length())
        && !endsWithStop(line)
        && last != ','
        && last != ';'
        && last != ':'
        && !Character.isLowerCase(line.codePointAt(0))
        && !isListItem(line, new Span(0, line.length()));
  }

  /// Whether a headline can be told from prose by its capitals. Scripts without capitals have no
  /// such sign.
  static boolean hasCase(String line) {
    return line.codePoints().anyMatch(Character::isUpperCase)
        || line.codePoints().noneMatch(Character::isLetter);
  }

  /// Whether a paragraph is prose: some words that end as a sentence, or simply long.
  static boolean isProse(String text, Span span) {
    if (span.length() >= PROSE_UNITS) {
      return true;
    }
    String line = span.of(text);
    return endsSentence(text, span)
        && ((words(line) >= PROSE_WORDS && !isQuestionHeadline(line))
            || Chars.isWide(line.charAt(line.length() - 1)));
  }

  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = Chars.isSpace(line.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }

  private static boolean isQuestionHeadline(String line) {
    char last = line.charAt(line.length() - 1);
    return (last == '?' || last == '!') && words(line) <= 12 && line.indexOf(". ") < 0;
  }

  private static boolean endsWithStop(String line) {
    int i = line.length() - 1;
    while (i > 0 && isAfterStop(line.charAt(i))) {
      i--;
    }
    char c = line.charAt(i);
    boolean abbreviation = i >= 2 && c == '.' && line.charAt(i - 2) == '.';
    boolean quotedSentence = i < line.length() - 1 && Chars.isTerminator(c);
    return quotedSentence
        || (c == '.' && !abbreviation)
        || c == '。'
        || c == '۔'
        || c == '।'
        || c == '…';
  }
}
