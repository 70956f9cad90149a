package dev.onrecord.verify;

import dev.onrecord.language.WordNet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words that mean the same in some sense, by WordNet: *begin* and *start*.
final class Synonyms {
  private static final List<String> FILES = List.of("verb", "noun", "adj", "adv");

  /// A larger synset is left out: its words mean the same only loosely.
  private static final int MOST_WORDS = 8;

  private Synonyms() {}

  static void load() {
    Objects.requireNonNull(Loaded.SETS);
  }

  /// Whether a word may stand for another.
  static boolean same(ProseWord word, ProseWord other) {
    if (word.namesSame(other)) {
      return true;
    }
    if (PolarityOperator.of(word).isPresent()) {
      return PolarityOperator.of(word).equals(PolarityOperator.of(other));
    }
    if (word.hasDigit() || other.hasDigit() || !word.isContent() || !other.isContent()) {
      return false;
    }
    Set<Integer> sets = Loaded.SETS.getOrDefault(word.stem(), Set.of());
    return Loaded.SETS.getOrDefault(other.stem(), Set.of()).stream().anyMatch(sets::contains);
  }

  /// Held apart, so that it is read late and once.
  private static final class Loaded {
    /// The synsets of each word, by its stem.
    static final Map<String, Set<Integer>> SETS = read();

    private static Map<String, Set<Integer>> read() {
      Map<String, Set<Integer>> sets = new HashMap<>();
      int number = 0;
      for (String file : FILES) {
        for (String line : WordNet.lines("data." + file).toList()) {
          number++;
          List<String> lemmas =
              WordNet.lemmas(line).stream()
                  .filter(
                      lemma ->
                          lemma.indexOf('_') < 0 && lemma.equals(lemma.toLowerCase(Locale.ROOT)))
                  .toList();
          if (lemmas.size() > 1 && lemmas.size() <= MOST_WORDS) {
            for (String lemma : lemmas) {
              sets.computeIfAbsent(Stem.of(lemma), stem -> new HashSet<>()).add(number);
            }
          }
        }
      }
      return sets;
    }
  }
}
