package dev.onrecord.verify;

import dev.onrecord.language.FunctionWords;
import dev.onrecord.language.WordClass;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rule that a sentence denies what its quotes deny, and nothing else.
final class PolarityMismatch {
  private static final Set<String> NEGATIONS =
      WordClass.with(
          "no not cannot without neither nor",
          WordClass.NEGATIVE_ADVERB,
          WordClass.NEGATIVE_PRONOUN);

  /// Words that deny their object or infinitive: *failed to open*.
  private static final Set<String> UNDOING =
      stems(
          "fail refuse decline unable unwilling prevent avoid lack deny halt stop cancel abandon");

  /// Words for a negative stance.
  private static final Set<String> NEGATIVE =
      stems(
          "reject dismiss spurn oppose opposition rejection refusal denial ban prohibit doubt"
              + " impossible unlikely disagree insufficient");

  /// Function words that have an opposite.
  private static final Set<String> DIRECTIONS =
      stems("before after above below inside outside more less");

  private static final List<String> PREFIXES = List.of("un", "in", "im", "dis", "non", "ir");

  /// How many content words a negation reaches, and how many words before a word its negation may
  /// stand.
  private static final int REACH = 3;

  private static final int BEFORE = 6;

  /// How many content words around two opposites are compared. If none is the same, the opposites
  /// are about different things.
  private static final int CONTEXT = 3;

  private PolarityMismatch() {}

  /// The first word that is denied in the sentence or in its quotes, and not in both.
  static Optional<String> mismatch(Prose sentence, Grounds grounds) {
    return denied(sentence, grounds)
        .or(() -> undenied(sentence, grounds))
        .or(() -> opposite(sentence, grounds));
  }

  /// A word that the sentence denies and no quote does.
  private static Optional<String> denied(Prose sentence, Grounds grounds) {
    boolean none = grounds.quotes().stream().noneMatch(PolarityMismatch::hasCue);
    boolean unnegated =
        grounds.quotes().stream()
            .flatMap(q -> q.words().stream())
            .noneMatch(PolarityMismatch::isNegation);
    Set<String> known = grounds.stems();
    for (int i = 0; i < sentence.words().size(); i++) {
      ProseWord word = sentence.words().get(i);
      boolean undoes = UNDOING.contains(word.stem()) && !known.contains(word.stem());
      if (none && (isNegation(word) || (isCue(word) && !known.contains(word.stem())))) {
        return Optional.of(word.text());
      }
      if (isNegation(word) || undoes) {
        Optional<ProseWord> head =
            sentence.following(i, REACH).stream().filter(w -> known.contains(w.stem())).findFirst();
        boolean alike = head.isPresent() && isAlike(head.get(), sentence, grounds);
        if (head.isPresent() ? !alike : undoes || unnegated) {
          return Optional.of(word.text());
        }
      }
    }
    return Optional.empty();
  }

  /// A word that a quote denies and the sentence does not.
  private static Optional<String> undenied(Prose sentence, Grounds grounds) {
    boolean none = !hasCue(sentence);
    for (Prose quote : grounds.quotes()) {
      for (int i = 0; i < quote.words().size(); i++) {
        ProseWord word = quote.words().get(i);
        if (!isNegation(word) && !UNDOING.contains(word.stem())) {
          continue;
        }
        List<ProseWord> scope =
            Stream.concat(quote.following(i, REACH).stream(), subject(quote, i)).toList();
        List<ProseWord> said = scope.stream().filter(w -> occurs(w, sentence)).toList();
        if (said.isEmpty()) {
          continue;
        }
        boolean head = said.getFirst().equals(scope.getFirst());
        boolean most = none && 3 * said.size() >= scope.size();
        if (most || (head && !isAlike(said.getFirst(), sentence, grounds))) {
          return Optional.of(word.text() + " " + said.getFirst().text());
        }
      }
    }
    return Optional.empty();
  }

  /// The subject of a negated verb: the deal in *a deal would not happen*.
  private static Stream<ProseWord> subject(Prose quote, int negation) {
    List<ProseWord> words = quote.words();
    int i = negation - 1;
    while (i >= 0
        && !words.get(i).isContent()
        && words.get(i).clause() == words.get(negation).clause()) {
      i--;
    }
    boolean found = i >= 0 && words.get(i).clause() == words.get(negation).clause();
    return found && !words.get(i).hasCapital() ? Stream.of(words.get(i)) : Stream.empty();
  }

  /// Whether a word is denied in the sentence and somewhere in the quotes, or affirmed in both. Two
  /// negations affirm.
  private static boolean isAlike(ProseWord word, Prose sentence, Grounds grounds) {
    return Stream.of(false, true)
        .anyMatch(
            odd ->
                occurs(word, sentence, odd)
                    && grounds.quotes().stream().anyMatch(quote -> occurs(word, quote, odd)));
  }

  /// A word of the sentence that is the opposite of one in the quotes, and about the same.
  private static Optional<String> opposite(Prose sentence, Grounds grounds) {
    Set<String> known = grounds.stems();
    Set<String> said = sentence.stems();
    for (int i = 0; i < sentence.words().size(); i++) {
      ProseWord word = sentence.words().get(i);
      if (!isOpposable(word) || known.contains(word.stem()) || isUnderCue(sentence, i)) {
        continue;
      }
      for (Prose quote : grounds.quotes()) {
        for (int k = 0; k < quote.words().size(); k++) {
          ProseWord other = quote.words().get(k);
          if (isOpposable(other)
              && !said.contains(other.stem())
              && areOpposite(word.stem(), other.stem())
              && !isUnderCue(quote, k)
              && !Collections.disjoint(around(sentence, i), around(quote, k))) {
            return Optional.of(word.text() + " against " + other.text());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOpposable(ProseWord word) {
    return word.isContent() || DIRECTIONS.contains(word.stem());
  }

  /// The stems of the content words around a word.
  private static Set<String> around(Prose prose, int index) {
    List<ProseWord> words = prose.words();
    return Stream.concat(
            words.subList(0, index).reversed().stream().filter(ProseWord::isContent).limit(CONTEXT),
            words.subList(index + 1, words.size()).stream()
                .filter(ProseWord::isContent)
                .limit(CONTEXT))
        .map(ProseWord::stem)
        .collect(Collectors.toSet());
  }

  private static boolean areOpposite(String a, String b) {
    return Opposites.are(a, b)
        || PREFIXES.stream()
            .anyMatch(
                prefix ->
                    (a.length() > 3 && b.equals(prefix + a))
                        || (b.length() > 3 && a.equals(prefix + b)));
  }

  private static boolean occurs(ProseWord word, Prose prose) {
    return prose.words().stream().anyMatch(other -> other.stem().equals(word.stem()));
  }

  /// Whether a word occurs under an odd number of negations, or under an even one.
  private static boolean occurs(ProseWord word, Prose prose, boolean odd) {
    return IntStream.range(0, prose.words().size())
        .filter(i -> prose.words().get(i).stem().equals(word.stem()))
        .anyMatch(i -> isUnderCue(prose, i) == odd);
  }

  /// Whether an odd number of negations reaches a word: from before it in its clause, or from its
  /// own verb, as in *a deal would not happen*.
  private static boolean isUnderCue(Prose prose, int index) {
    List<ProseWord> words = prose.words();
    int clause = words.get(index).clause();
    long before =
        words.subList(Math.max(0, index - BEFORE), index).stream()
            .filter(word -> word.clause() == clause)
            .filter(word -> isNegation(word) || UNDOING.contains(word.stem()))
            .count();
    boolean after =
        words.subList(index + 1, words.size()).stream()
            .takeWhile(word -> word.clause() == clause && !word.isContent())
            .anyMatch(PolarityMismatch::isNegation);
    return (before + (after ? 1 : 0)) % 2 == 1;
  }

  private static boolean hasCue(Prose prose) {
    return prose.words().stream().anyMatch(PolarityMismatch::isCue);
  }

  private static boolean isCue(ProseWord word) {
    return isNegation(word) || UNDOING.contains(word.stem()) || NEGATIVE.contains(word.stem());
  }

  private static boolean isNegation(ProseWord word) {
    return NEGATIONS.contains(word.text().toLowerCase(Locale.ROOT))
        || FunctionWords.isNegated(word.text());
  }

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" ")).map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }
}
