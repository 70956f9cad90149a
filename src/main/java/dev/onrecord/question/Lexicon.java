package dev.onrecord.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of English: those of WordNet 3.1 and their inflections, by the rules of detachment of
/// its *morphy*. Read when it is first asked.
final class Lexicon {
  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";

  /// The first word of a line of these is a word, or two or more joined by `_`.
  private static final List<String> FILES =
      List.of(
          "index.noun",
          "index.verb",
          "index.adj",
          "index.adv",
          "noun.exc",
          "verb.exc",
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

  static boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Loaded.WORDS.contains(lower) || ENDINGS.stream().anyMatch(ending -> ending.isOf(lower));
  }

  /// What an inflected word ends in, and what its base form has there.
  private record Ending(String inflected, String base) {
    boolean isOf(String word) {
      return word.endsWith(inflected)
          && Loaded.WORDS.contains(
              word.substring(0, word.length() - inflected.length()).concat(base));
    }
  }

  /// Held apart, so that it is read late and once.
  private static final class Loaded {
    static final Set<String> WORDS = read();

    private static Set<String> read() {
      Set<String> words = new HashSet<>();
      for (String file : FILES) {
        try (InputStream in = Lexicon.class.getResourceAsStream(WORDNET + file)) {
          if (in == null) {
            throw new IllegalStateException("the class path lacks " + WORDNET + file);
          }
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
              .lines()
              .map(line -> line.substring(0, Math.max(0, line.indexOf(' '))))
              .filter(word -> !word.isEmpty() && word.indexOf('_') < 0)
              .forEach(words::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return Set.copyOf(words);
    }
  }
}
