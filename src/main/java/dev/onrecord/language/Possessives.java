package dev.onrecord.language;

/// The possessive endings of words: `Doe's`, `the voters'`.
public final class Possessives {
  private Possessives() {}

  /// Whether a word ends in `'s` or `s'`.
  public static boolean is(String word) {
    return hasS(word) || isOfPlural(word);
  }

  /// Whether a word ends in `'s`.
  public static boolean hasS(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /// A word without its possessive ending.
  public static String without(String word) {
    if (hasS(word)) {
      return word.substring(0, word.length() - 2);
    }
    return isOfPlural(word) ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isOfPlural(String word) {
    return word.endsWith("s'") || word.endsWith("s’");
  }
}
