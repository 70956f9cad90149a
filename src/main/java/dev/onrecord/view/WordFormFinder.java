package dev.onrecord.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds which word of a text is meant, where one is known to be there in some inflection or
/// spelling.
final class WordFormFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// Letters at the start that forms of a word share, and how many a form may have after them.
  private static final int SHARED = 3;

  private static final int ENDING = 4;

  private WordFormFinder() {}

  /// The word as the text has it: the same one, else the one that begins most like it; empty if
  /// none does. Of a term of several words, the term if the text has each.
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
