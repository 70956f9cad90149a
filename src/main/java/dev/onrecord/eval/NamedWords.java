package dev.onrecord.eval;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a sentence with a capital letter or a digit, which mostly are its names and
/// numbers.
///
/// The first word is not counted, because it always has a capital; nor is *I*. A word ends at any
/// character that is not a letter, mark or digit, so *Fogh's* contains *Fogh*.
final class NamedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NAMES = Pattern.compile("\\p{Lu}.*|.*\\p{N}.*");

  private NamedWords() {}

  /// The named words, in lower case.
  static Set<String> of(String sentence) {
    return WORD.matcher(sentence)
        .results()
        .skip(1)
        .map(MatchResult::group)
        .filter(word -> NAMES.matcher(word).matches() && !word.equals("I"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// Whether a text has all of these words, in any case.
  ///
  /// @param names in lower case
  static boolean hasAll(String text, Set<String> names) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    return words.containsAll(names);
  }
}
