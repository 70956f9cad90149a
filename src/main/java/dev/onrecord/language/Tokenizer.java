package dev.onrecord.language;

import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the words of a text.
///
/// There are two kinds: words as they are written, where `al-Assad`, `U.S.` and `1,000` are one
/// word each, and the runs of letters and digits in them, where `al-Assad` is two.
public final class Tokenizer {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Tokenizer() {}

  /// The words as they are written, in order. An abbreviation keeps its point: `Prof.`
  public static List<WordToken> words(String text) {
    List<WordToken> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(text, i, text.length());
      if (end > i) {
        words.add(new WordToken(text.substring(i, end), new Span(i, end)));
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }

  /// The unbroken runs of letters and digits, in order.
  public static List<WordToken> runs(String text) {
    return RUN.matcher(text)
        .results()
        .map(run -> new WordToken(run.group(), new Span(run.start(), run.end())))
        .toList();
  }

  /// The unbroken runs of letters and digits in lower case, in order.
  public static List<String> lowerRuns(String text) {
    return RUN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /// Where the word that begins at `start` ends; `start` if a mark or a space stands there.
  ///
  /// @param end where the text ends that may be read, exclusive, UTF-16
  public static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && (isWordChar(text, i) || joins(text, start, i, end))) {
      i++;
    }
    String word = text.substring(start, i);
    boolean stopBelongs =
        i < end
            && i > start
            && text.charAt(i) == '.'
            && (i + 1 < end || word.indexOf('.') > 0)
            && (Abbreviations.isLeading(word) || isShort(word));
    return stopBelongs ? i + 1 : i;
  }

  private static boolean isShort(String word) {
    return Abbreviations.isTrailing(word) && !word.chars().allMatch(Character::isLowerCase);
  }

  private static boolean isWordChar(String text, int i) {
    char c = text.charAt(i);
    return Chars.isWordPart(c) || Character.isSurrogate(c) || "$€£%".indexOf(c) >= 0;
  }

  /// Whether a mark stands inside a word, as in `U.S`, `al-Assad` or `Russia's`, or is the
  /// apostrophe after a plural.
  private static boolean joins(String text, int start, int i, int end) {
    char c = text.charAt(i);
    if (i == start) {
      return false;
    }
    boolean wordAfter = i + 1 < end && isWordChar(text, i + 1);
    boolean wordBefore = isWordChar(text, i - 1);
    boolean apostrophe = c == '\'' || c == '’';
    boolean thousands =
        c == ','
            && Character.isDigit(text.charAt(i - 1))
            && wordAfter
            && Character.isDigit(text.charAt(i + 1));
    if (thousands) {
      return true;
    }
    if (apostrophe && !wordAfter) {
      return text.charAt(i - 1) == 's';
    }
    return wordAfter && wordBefore && (apostrophe || c == '.' || c == '-' || c == '‑' || c == '&');
  }
}
