package dev.onrecord.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a sentence denies what its quotes say, or says what they deny.
final class Polarity {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "cannot",
          "without",
          "neither",
          "nor",
          "none",
          "nobody",
          "nothing",
          "hardly",
          "barely",
          "scarcely",
          "nowhere");

  /// Whose object or infinitive is then not so.
  private static final Set<String> UNDOING =
      stems(
          "fail refuse decline unable unwilling prevent avoid lack deny halt stop cancel abandon");

  /// That tell of a negative stance.
  private static final Set<String> NEGATIVE =
      stems(
          "reject dismiss spurn oppose opposition rejection refusal denial ban prohibit doubt"
              + " impossible unlikely disagree insufficient wrong against rule drop far decade");

  private static final List<String> PREFIXES = List.of("un", "in", "im", "dis", "non", "ir");

  /// Content words that a negation reaches, and those before a word in which it is looked for.
  private static final int REACH = 3;

  private static final int BEFORE = 6;

  private Polarity() {}

  /// What is denied in one and not in the other.
  static Optional<String> mismatch(Prose sentence, Grounds grounds) {
    return denied(sentence, grounds)
        .or(() -> undenied(sentence, grounds))
        .or(() -> opposite(sentence, grounds));
  }

  /// What the sentence denies and no quote does.
  private static Optional<String> denied(Prose sentence, Grounds grounds) {
    boolean none = grounds.quotes().stream().noneMatch(Polarity::hasCue);
    Set<String> known = grounds.stems();
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      boolean negates = isNegation(word);
      if (none && (negates || (isCue(word) && !known.contains(word.stem())))) {
        return Optional.of(word.text());
      }
      if (negates) {
        List<Word> scope = sentence.following(i, REACH);
        boolean somewhere = scope.stream().anyMatch(w -> known.contains(w.stem()));
        boolean alike =
            scope.stream()
                .anyMatch(w -> grounds.quotes().stream().anyMatch(quote -> occurs(w, quote, true)));
        if (somewhere && !alike) {
          return Optional.of(word.text());
        }
      }
    }
    return Optional.empty();
  }

  /// What a quote denies and the sentence does not.
  private static Optional<String> undenied(Prose sentence, Grounds grounds) {
    boolean none = !hasCue(sentence);
    for (Prose quote : grounds.quotes()) {
      for (int i = 0; i < quote.words().size(); i++) {
        Word word = quote.words().get(i);
        boolean negates = isNegation(word);
        if (!negates && !UNDOING.contains(word.stem())) {
          continue;
        }
        List<Word> scope = quote.following(i, REACH);
        List<Word> said = scope.stream().filter(w -> occurs(w, sentence)).toList();
        if (said.isEmpty()) {
          continue;
        }
        boolean head = said.getFirst().equals(scope.getFirst());
        boolean most = 2 * said.size() > scope.size();
        boolean alike = said.stream().anyMatch(w -> occurs(w, sentence, true));
        boolean elsewhere =
            grounds.quotes().stream().anyMatch(other -> occurs(said.getFirst(), other, false));
        if (none ? most : negates && head && !alike && !elsewhere) {
          return Optional.of(word.text() + " " + said.getFirst().text());
        }
      }
    }
    return Optional.empty();
  }

  /// A word of the sentence that is the opposite of one in the quotes.
  private static Optional<String> opposite(Prose sentence, Grounds grounds) {
    Set<String> known = grounds.stems();
    boolean turned =
        hasNegation(sentence) != grounds.quotes().stream().anyMatch(p -> hasNegation(p));
    Set<String> said = new HashSet<>(sentence.stems());
    for (Word word : sentence.words()) {
      if (known.contains(word.stem()) || turned) {
        continue;
      }
      for (String stem : known) {
        if (!said.contains(stem)
            && (Opposites.are(word.stem(), stem) || isPrefixed(word.stem(), stem))) {
          return Optional.of(word.text() + " against " + stem);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPrefixed(String a, String b) {
    return PREFIXES.stream()
        .anyMatch(
            prefix ->
                (a.length() > 3 && b.equals(prefix + a))
                    || (b.length() > 3 && a.equals(prefix + b)));
  }

  private static boolean occurs(Word word, Prose prose) {
    return prose.words().stream().anyMatch(other -> other.stem().equals(word.stem()));
  }

  /// Whether a word occurs with a negation or the like before it, or without.
  private static boolean occurs(Word word, Prose prose, boolean underCue) {
    return IntStream.range(0, prose.words().size())
        .filter(i -> prose.words().get(i).stem().equals(word.stem()))
        .anyMatch(i -> isUnderCue(prose, i) == underCue);
  }

  private static boolean isUnderCue(Prose prose, int index) {
    int clause = prose.words().get(index).clause();
    return prose.words().subList(Math.max(0, index - BEFORE), index + 1).stream()
        .anyMatch(word -> word.clause() == clause && isCue(word));
  }

  private static boolean hasCue(Prose prose) {
    return prose.words().stream().anyMatch(Polarity::isCue);
  }

  private static boolean hasNegation(Prose prose) {
    return prose.words().stream().anyMatch(Polarity::isNegation);
  }

  private static boolean isCue(Word word) {
    return isNegation(word) || UNDOING.contains(word.stem()) || NEGATIVE.contains(word.stem());
  }

  private static boolean isNegation(Word word) {
    String lower = word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return NEGATIONS.contains(lower) || lower.endsWith("n't");
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(List.of(words.split(" ")).stream().map(Stem::of).distinct().toList());
  }
}
