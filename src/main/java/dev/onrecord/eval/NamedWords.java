package dev.onrecord.eval;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a sentence that say what it is about: those with a capital and those with a digit.
///
/// The first word has its capital from its place, and *I* names nobody, so neither counts. Words
/// end at anything but a letter, mark or digit, so *Fogh's* has *Fogh*.
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
