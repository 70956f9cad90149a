package dev.onrecord.cite;

import java.text.Normalizer;
import java.util.Locale;

/// Folds characters, so that typography makes no difference to a comparison: capitals, accents,
/// ligatures and full-width forms.
final class Folding {
  private Folding() {}

  /// Whether a character is part of words: a letter or a digit.
  static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /// Whether a character belongs to the one before it: accents, selectors of variants.
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /// Whether a character is invisible: soft hyphens, zero-width characters, marks of direction.
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /// Whether a character is a word by itself, because its script puts no spaces between words.
  static boolean standsAlone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '＇';
  }

  /// Appends a character of a word as it is compared.
  static void append(int c, StringBuilder word) {
    if (c < 0x80) {
      word.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      return;
    }
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    parts
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(word::appendCodePoint);
  }
}
