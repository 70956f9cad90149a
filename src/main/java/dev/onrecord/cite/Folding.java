package dev.onrecord.cite;

import java.text.Normalizer;
import java.util.Locale;

/// What characters are to a comparison that typography must not disturb: capitals, accents,
/// ligatures and full-width forms make no difference.
final class Folding {
  private Folding() {}

  /// Whether words are made of it.
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

  /// Whether it belongs to the character before it: accents, selectors of variants.
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /// Whether it is not seen: soft hyphens, zero-width characters, marks of direction.
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /// Whether it is a word by itself, as its script puts no spaces between words.
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
