package dev.onrecord.cite;

import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.List;

/// The folded words of a text and their places. White space, dashes, quotation marks and other
/// punctuation between words are left out. These are other words than those of the language
/// package: two papers may print a quote with different marks inside a word, and in any script.
///
/// An apostrophe, a bracket (`[A]lways`) or the point of an abbreviation (`U.S.`) joins what is on
/// both sides of it, and so does a point or comma between digits.
final class FoldedWords {
  private final String text;
  private final int start;
  private final int end;
  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  private FoldedWords(String text, Span within) {
    this.text = text;
    this.start = within.start();
    this.end = within.end();
  }

  static FoldedWords of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /// The words inside `within`; offsets in `text`, half-open, UTF-16.
  static FoldedWords of(String text, Span within) {
    FoldedWords words = new FoldedWords(text, within);
    words.read(within.start());
    return words;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /// Where word `index` stands in the text; never half a surrogate pair.
  Span span(int index) {
    return spans.get(index);
  }

  /// Whether all words from `from` on are those of `part`, as many as it has.
  boolean has(List<String> part, int from) {
    return from + part.size() <= words.size()
        && words.subList(from, from + part.size()).equals(part);
  }

  List<String> all() {
    return words;
  }

  /// How many letters and digits the words have together.
  int letters() {
    return words.stream().mapToInt(String::length).sum();
  }

  /// The text of some words with all marks and spaces around them: what opens a word, such as a
  /// quotation mark, is with it, all else with the word before.
  String stretch(int from, int to) {
    return text.substring(startOf(from), startOf(to));
  }

  private int startOf(int index) {
    if (index == 0 || index == words.size()) {
      return index == 0 ? start : end;
    }
    int first = spans.get(index).start();
    int at = first;
    while (at > spans.get(index - 1).end() && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at == spans.get(index - 1).end() ? first : at;
  }

  private void read(int from) {
    int i = from;
    while (i < end) {
      int c = text.codePointAt(i);
      i = Folding.isWord(c) ? readWord(i) : i + Character.charCount(c);
    }
  }

  /// Reads the word that starts at `start`; returns where to go on.
  private int readWord(int start) {
    StringBuilder word = new StringBuilder();
    int last = start;
    int letters = 0;
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Folding.isWord(c)) {
        if (letters > 0 && Folding.standsAlone(c)) {
          break;
        }
        Folding.append(c, word);
        letters++;
        last = next;
        if (Folding.standsAlone(c)) {
          break;
        }
      } else if (Folding.isMark(c)) {
        last = next;
      } else if (!Folding.isInvisible(c)) {
        if (!joins(c, i, next, letters)) {
          break;
        }
        if (c == '.' && Character.isDigit(text.codePointBefore(i))) {
          word.append('.');
        }
        letters = 0;
      }
      i = next;
    }
    words.add(word.toString());
    spans.add(new Span(start, last));
    return Math.max(last, i);
  }

  /// Whether the word goes on after a character that is not part of words.
  ///
  /// @param letters how many the word has since its start or since such a character
  private boolean joins(int c, int at, int next, int letters) {
    if (next >= end || letters == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(next);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return c == '.' || c == ',';
    }
    return Character.isLetter(before)
        && Character.isLetter(after)
        && (Folding.isApostrophe(c) || c == '[' || c == ']' || (c == '.' && letters == 1));
  }
}
