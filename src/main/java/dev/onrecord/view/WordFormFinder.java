package dev.onrecord.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the form of a word in a text that is known to have it in some inflection or spelling.
final class WordFormFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// Forms of a word share at least this many first letters, and have at most `ENDING` letters
  /// after them.
  private static final int SHARED = 3;

  private static final int ENDING = 4;

  private WordFormFinder() {}

  /// The form in the text: the same word, or the word with the longest common beginning; empty if
  /// there is none. For a term of several words: the term, if the text has a form of each word.
  static Optional<String> of(String term, String text) {
    List<String> parts = words(term);
    List<String> words = words(text);
    if (parts.size() == 1) {
      return form(parts.getFirst(), words);
    }
    return !parts.isEmpty() && parts.stream().allMatch(part -> form(part, words).isPresent())
        ? Optional.of(term)
        : Optional.empty();
  }

  private static Optional<String> form(String word, List<String> words) {
    return words.stream()
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .or(
            () ->
                words.stream()
                    .filter(other -> isForm(word, other))
                    .max(Comparator.comparingInt(other -> shared(word, other))));
  }

  private static boolean isForm(String one, String other) {
    int shared = shared(one, other);
    return shared >= SHARED && Math.max(one.length(), other.length()) - shared <= ENDING;
  }

  private static int shared(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < Math.min(first.length(), second.length())
        && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return at;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
