package dev.onrecord.language;

import java.util.Set;

/// Tells plural nouns by their form.
public final class Plurals {
  private static final Set<String> IRREGULAR =
      WordList.of("children, clergy, folk, media, men, people, police, staff, women");

  private Plurals() {}

  /// Whether a word in lower case may be a plural noun: `voters`, `police`.
  public static boolean mayBe(String word) {
    return isIrregular(word)
        || (word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !Possessives.hasS(word));
  }

  /// Whether a noun in lower case is a plural without the ending of one: `people`.
  public static boolean isIrregular(String noun) {
    return IRREGULAR.contains(noun);
  }
}
