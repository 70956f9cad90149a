package dev.onrecord.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sets of words, written as one text.
public final class WordList {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private WordList() {}

  /// A set of words and phrases.
  ///
  /// @param words separated by commas
  public static Set<String> of(String words) {
    return COMMA.splitAsStream(words.strip()).collect(Collectors.toUnmodifiableSet());
  }

  /// A set of words.
  ///
  /// @param words separated by white space
  public static Set<String> ofWords(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
