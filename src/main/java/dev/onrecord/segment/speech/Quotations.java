package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import java.util.ArrayList;
import java.util.List;

/// A paragraph's quotations, in any style of marks, also where the opening and closing styles
/// differ.
final class Quotations {
  /// How far the closing mark may be from a single opening mark; in UTF-16 code units.
  private static final int SINGLE_REACH = 600;

  private Quotations() {}

  /// Quotations in order, without overlap.
  ///
  /// @param sentences the paragraph's sentences: a quotation that is never closed ends with the
  ///   sentence it starts in, unless `runsOn`
  /// @param runsOn whether the next paragraph opens with a quotation mark, so that a quotation may
  ///   stay open at the end of this one
  static List<Quotation> of(String text, Span paragraph, List<Span> sentences, boolean runsOn) {
    List<Quotation> found = new ArrayList<>();
    int i = paragraph.start();
    int noCloseBefore = i;
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      int close = -1;
      int twin = closingTwin(text, paragraph, i);
      if (twin > i) {
        found.add(new Quotation(new Span(i, twin + 2), new Span(i + 2, twin), true));
        i = twin + 2;
        continue;
      }
      if (opensDouble(text, paragraph, i)) {
        close = closingDouble(text, paragraph, i);
        if (close < 0) {
          boolean stays = runsOn && !hasDouble(text, i + 1, paragraph.end());
          int end = stays ? paragraph.end() : sentenceEnd(sentences, i);
          found.add(new Quotation(new Span(i, end), new Span(i + 1, end), false));
          i = end;
          continue;
        }
      } else if (i >= noCloseBefore && opensSingle(text, paragraph, i)) {
        close = closingSingle(text, paragraph, i);
        noCloseBefore =
            close < 0 && c == '\'' ? Math.min(paragraph.end(), i + SINGLE_REACH / 2) : i;
      }
      if (close > i) {
        found.add(new Quotation(new Span(i, close + 1), new Span(i + 1, close), true));
        i = close;
      }
      i++;
    }
    return found;
  }

  /// Whether a paragraph opens with a quotation mark.
  static boolean opens(String text, Span paragraph) {
    return opensDouble(text, paragraph, paragraph.start());
  }

  /// Where two single marks close what two single marks open at `i`, as typewriters wrote double
  /// ones; -1 if none are there.
  private static int closingTwin(String text, Span paragraph, int i) {
    boolean opens =
        (text.startsWith("''", i) || text.startsWith("``", i))
            && i + 2 < paragraph.end()
            && Chars.isWordPart(text.charAt(i + 2))
            && (i == paragraph.start() || !Chars.isWordPart(text.charAt(i - 1)));
    int close = opens ? text.indexOf("''", i + 2) : -1;
    return close + 2 <= paragraph.end() ? close : -1;
  }

  private static boolean opensDouble(String text, Span paragraph, int i) {
    char c = text.charAt(i);
    if (!Chars.isDoubleQuote(c) || c == '”' || c == '」' || c == '』') {
      return false;
    }
    boolean wordBefore = i > paragraph.start() && Chars.isWordPart(text.charAt(i - 1));
    boolean wordAfter = i + 1 < paragraph.end() && !Chars.isSpace(text.charAt(i + 1));
    return !wordBefore && wordAfter;
  }

  private static int closingDouble(String text, Span paragraph, int open) {
    for (int i = open + 1; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Chars.isDoubleQuote(c)) {
        return c == '„' || looksOpening(text, paragraph, i) ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean hasDouble(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Chars.isDoubleQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksOpening(String text, Span paragraph, int i) {
    boolean spaceBefore = Chars.isSpace(text.charAt(i - 1));
    boolean wordAfter = i + 1 < paragraph.end() && Chars.isWordPart(text.charAt(i + 1));
    return spaceBefore && wordAfter;
  }

  private static boolean opensSingle(String text, Span paragraph, int i) {
    char c = text.charAt(i);
    if (c != '\'' && c != '‘') {
      return false;
    }
    boolean boundary =
        i == paragraph.start() || Chars.isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
    return boundary && i + 1 < paragraph.end() && Character.isLetter(text.charAt(i + 1));
  }

  /// Where a quotation in single marks ends: at the first mark after a comma or stop, or after a
  /// word. A mark after `s` may be an apostrophe, and counts only if no better one follows; -1 if
  /// there is none.
  private static int closingSingle(String text, Span paragraph, int open) {
    int end = Math.min(paragraph.end(), open + SINGLE_REACH);
    int afterWord = -1;
    for (int i = open + 2; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isDoubleQuote(c)) {
        break;
      }
      boolean wordAfter = i + 1 < paragraph.end() && Chars.isWordPart(text.charAt(i + 1));
      if ((c != '\'' && c != '’') || wordAfter || Chars.isSpace(text.charAt(i - 1))) {
        continue;
      }
      if (!Chars.isWordPart(text.charAt(i - 1))) {
        return i;
      }
      if (afterWord >= 0 && text.charAt(i - 1) == 's') {
        continue;
      }
      afterWord = i;
      if (text.charAt(i - 1) != 's') {
        return i;
      }
    }
    return afterWord;
  }

  private static int sentenceEnd(List<Span> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return sentences.get(low).end();
  }
}
