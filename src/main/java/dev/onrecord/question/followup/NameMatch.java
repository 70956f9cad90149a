package dev.onrecord.question.followup;

import dev.onrecord.language.Tokenizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Compares names.
final class NameMatch {
  private NameMatch() {}

  /// Whether all words of one name are words of the other.
  static boolean mayBeSame(String part, String whole) {
    return words(whole).containsAll(words(part));
  }

  /// The longest of the names that has all words of a name; the name if none has.
  static String fullest(String name, List<String> names) {
    return names.stream()
        .filter(other -> other.length() > name.length() && mayBeSame(name, other))
        .max(Comparator.comparingInt(String::length))
        .orElse(name);
  }

  private static Set<String> words(String name) {
    return Set.copyOf(Tokenizer.lowerRuns(name));
  }
}
