package dev.onrecord.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sets of words, written as one text.
public final class WordList {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private WordList() {}

  /// @param words separated by commas, so that they may be phrases
  public static Set<String> of(String words) {
    return COMMA.splitAsStream(words.strip()).collect(Collectors.toUnmodifiableSet());
  }

  /// @param words separated by white space
  public static Set<String> ofWords(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
