package dev.onrecord.language;

/// Classes of single characters, as news text uses them.
public final class Chars {
  private Chars() {}

  /// Whether `c` is white. `Span.trim` takes it away, and format characters too.
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /// Whether `c` is seen by nobody and separates nothing: a soft hyphen, a zero width space, a mark
  /// of direction. It may stand within a word.
  public static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /// The first place from `i` on, before `end`, that has no format character; or `end`.
  public static int pastFormat(String text, int i, int end) {
    int past = i;
    while (past < end && isFormat(text.charAt(past))) {
      past++;
    }
    return past;
  }

  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /// A full stop, question or exclamation mark, or ellipsis, of any script.
  public static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‼' || c == '⁇' || isWide(c)
        || c == '؟' || c == '۔' || c == '।';
  }

  /// A terminator that needs no space after it, as in Chinese and Japanese.
  public static boolean isWide(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡';
  }

  /// A double quotation mark that can only close.
  public static boolean isDoubleClose(char c) {
    return c == '”' || c == '»' || c == '」' || c == '』';
  }

  public static boolean isDoubleQuote(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«' || c == '「' || c == '『' || isDoubleClose(c);
  }

  public static boolean isSingleQuote(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  public static boolean isQuote(char c) {
    return isDoubleQuote(c) || isSingleQuote(c);
  }

  /// A mark that belongs to the sentence before it when it follows a terminator.
  public static boolean isCloser(char c) {
    return c == '"'
        || isDoubleClose(c)
        || c == '’'
        || c == '\''
        || c == ')'
        || c == ']'
        || c == '}'
        || c == '）';
  }

  public static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /// Whether `c` is part of a word: a letter, a digit, or a mark that combines with the letter
  /// before it, as an accent does in decomposed text.
  public static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || isCombining(c);
  }

  /// Whether `c` is a letter, or a mark that combines with the letter before it.
  public static boolean isLetterPart(char c) {
    return Character.isLetter(c) || isCombining(c);
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /// Whether any letter or digit is in `text[start, end)`, half-open, UTF-16.
  public static boolean hasWord(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
