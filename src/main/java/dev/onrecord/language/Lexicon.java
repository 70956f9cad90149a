package dev.onrecord.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The words of English: those of WordNet 3.1 and their inflections, by the rules of detachment of
/// its *morphy*. Read when it is first asked.
public final class Lexicon {
  private static final String NOUNS = "index.noun";
  private static final String VERBS = "index.verb";
  private static final String IRREGULAR_VERBS = "verb.exc";

  /// The first word of a line of these is a word, or two or more joined by `_`.
  private static final List<String> FILES =
      List.of(
          NOUNS,
          VERBS,
          "index.adj",
          "index.adv",
          "noun.exc",
          IRREGULAR_VERBS,
          "adj.exc",
          "adv.exc");

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("s", ""),
          new Ending("es", ""),
          new Ending("ies", "y"),
          new Ending("ed", ""),
          new Ending("ed", "e"),
          new Ending("ied", "y"),
          new Ending("ing", ""),
          new Ending("ing", "e"),
          new Ending("er", ""),
          new Ending("er", "e"),
          new Ending("ier", "y"),
          new Ending("est", ""),
          new Ending("est", "e"),
          new Ending("iest", "y"),
          new Ending("ly", ""),
          new Ending("ily", "y"),
          new Ending("men", "man"));

  private Lexicon() {}

  /// Whether a word, in any inflection, is one.
  public static boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Loaded.WORDS.contains(lower) || ENDINGS.stream().anyMatch(ending -> ending.isOf(lower));
  }

  /// Whether a word is, or may be, a verb's past form or its participle: *sold*, *founded*. Forms
  /// like the verb itself are none: *hit*.
  public static boolean isPast(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Loaded.IRREGULAR_PAST.containsKey(lower)
        || ENDINGS.stream()
            .filter(Ending::isPast)
            .flatMap(ending -> ending.base(lower))
            .anyMatch(Loaded.VERB_WORDS::contains);
  }

  /// The verb of an irregular past form or participle, in lower case: *take* of *took*; empty if
  /// the word is not one. A form that is also another word counts: *rose* is of *rise*.
  public static Optional<String> verbOfIrregularPast(String lower) {
    return Optional.ofNullable(Loaded.IRREGULAR_PAST.get(lower));
  }

  /// What a noun, or a name, stands for in its most frequent sense: of *senators* people; empty if
  /// it is unknown.
  public static Optional<NounKind> kind(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(lower),
            ENDINGS.stream().filter(Ending::isPlural).flatMap(ending -> ending.base(lower)))
        .flatMap(word -> Optional.ofNullable(Loaded.KINDS.get(word)).stream())
        .findFirst();
  }

  /// What an inflected word ends in, and what its base form has there.
  private record Ending(String inflected, String base) {
    boolean isOf(String word) {
      return base(word).anyMatch(Loaded.WORDS::contains);
    }

    boolean isPast() {
      return inflected.endsWith("ed");
    }

    boolean isPlural() {
      return inflected.endsWith("s") || inflected.equals("men");
    }

    /// What the word would be the inflection of, if it has this ending.
    Stream<String> base(String word) {
      return word.endsWith(inflected)
          ? Stream.of(word.substring(0, word.length() - inflected.length()).concat(base))
          : Stream.empty();
    }
  }

  /// Held apart, so that it is read late and once.
  private static final class Loaded {
    static final Set<String> WORDS = new HashSet<>();
    static final Set<String> VERB_WORDS = new HashSet<>();
    static final Map<String, String> IRREGULAR_PAST = new HashMap<>();
    static final Map<String, NounKind> KINDS = new HashMap<>();

    static {
      for (String file : FILES) {
        WordNet.lines(file).forEach(line -> read(line, file));
      }
    }

    /// A line of an irregular verb has any of its forms, and then the verb.
    private static boolean isPast(String form, String verb) {
      return !form.endsWith("ing") && !form.endsWith("s") && !verb.equals("be");
    }

    /// A line of a noun names the offsets of its synsets at its end, the most frequent first; how
    /// many there are stands third.
    private static void read(String line, String file) {
      List<String> fields = WordNet.fields(line.strip());
      String word = fields.getFirst();
      if (word.indexOf('_') >= 0) {
        return;
      }
      WORDS.add(word);
      if (file.equals(VERBS)) {
        VERB_WORDS.add(word);
      }
      if (file.equals(IRREGULAR_VERBS) && isPast(word, fields.get(1))) {
        IRREGULAR_PAST.putIfAbsent(word, fields.get(1));
      }
      if (file.equals(NOUNS)) {
        int first = fields.size() - Integer.parseInt(fields.get(2));
        KINDS.put(word, NounKind.at(Integer.parseInt(fields.get(first))));
      }
    }
  }
}
