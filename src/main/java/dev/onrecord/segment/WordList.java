package dev.onrecord.segment;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A set of words written as a text: separated by commas, so that it may hold phrases.
final class WordList {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private WordList() {}

  static Set<String> of(String words) {
    return COMMA.splitAsStream(words.strip()).collect(Collectors.toUnmodifiableSet());
  }
}
