package dev.onrecord.language;

/// What a word looks like: its capitals, digits and points.
public final class WordShape {
  private WordShape() {}

  /// Whether a word begins with a capital letter.
  public static boolean hasCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /// Whether a word begins with a capital and has no small letter: `NATO`, `U.S.`, `AT&T`, `G7`. A
  /// single letter is none.
  public static boolean isAcronym(String word) {
    return word.length() > 1 && hasCapital(word) && isWithoutLowerCase(word);
  }

  /// Whether a word is a single capital letter, as of a first name: the `J` of `J. Doe`.
  public static boolean isInitial(String word) {
    return word.length() == 1 && hasCapital(word);
  }

  /// Whether single letters with points between them make up a word: `U.S`, `p.m`.
  public static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1 && word.length() > 1;
  }

  /// Whether a digit stands in a word.
  public static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  /// Whether a text has no small letter, so that its capitals tell nothing.
  public static boolean isWithoutLowerCase(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }
}
