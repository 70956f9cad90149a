package dev.onrecord.verify;

import dev.onrecord.language.WordNet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that have a capital only where they open a sentence: those of WordNet 3.1, without
/// names of places and the like. Read at the first use.
final class CommonWords {
  private static final List<String> FILES = List.of("noun", "verb", "adj", "adv");

  /// WordNet's numbers of artefacts, groups and places.
  private static final Set<String> NAMED = Set.of("06", "14", "15");

  private CommonWords() {}

  static void load() {
    Objects.requireNonNull(Loaded.NAMES);
  }

  static boolean has(ProseWord word) {
    return Loaded.STEMS.contains(word.stem())
        && !Loaded.NAMES.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /// A class of its own, so that the files are read once, at the first use.
  private static final class Loaded {
    static final Set<String> STEMS = stems();
    static final Set<String> NAMES = names();

    private static Set<String> stems() {
      Set<String> stems = new HashSet<>();
      for (String file : FILES) {
        WordNet.lines("index." + file)
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(lemma -> lemma.indexOf('_') < 0)
            .forEach(lemma -> stems.add(Stem.of(lemma)));
      }
      return stems;
    }

    /// Names, in lower case: the words for an instance of something.
    private static Set<String> names() {
      return WordNet.lines("data.noun")
          .filter(line -> line.contains(" @i ") && NAMED.contains(line.substring(9, 11)))
          .map(WordNet::lemmas)
          .flatMap(List::stream)
          .filter(lemma -> lemma.indexOf('_') < 0)
          .map(lemma -> lemma.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
  }
}
