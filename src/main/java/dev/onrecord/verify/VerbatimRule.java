package dev.onrecord.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a sentence is made of its quote's words, in their order: who shortens invents nothing.
///
/// Free are the words that only join, who says it, and that they say it. Every other word must be
/// in the quote, or mean the same as one there. Words that turn what is said, such as *if*, *not*,
/// *would* or *at least*, may neither be added nor lost.
final class VerbatimRule {
  /// That somebody says it may be told where the quote tells it too, or has their very words. Not
  /// *told*, which somebody else may have done.
  private static final Set<String> SAYING =
      Set.of(Stem.of("said"), Stem.of("added"), Stem.of("according"));

  private static final Pattern QUOTED = Pattern.compile("[\"“”]");

  /// Content words of their clauses that may be left out between two that stand in the sentence.
  private static final int SKIPPED = 4;

  /// In words of the quote, how far a turning word reaches.
  private static final int REACH = 7;

  private VerbatimRule() {}

  /// The first word that is wrong.
  static Optional<String> broken(Prose sentence, Grounds grounds) {
    Optional<String> first = Optional.empty();
    for (Prose quote : grounds.quotes()) {
      Optional<String> wrong = wrong(sentence, quote, grounds);
      if (wrong.isEmpty()) {
        return wrong;
      }
      first = first.or(() -> wrong);
    }
    return first;
  }

  private static Optional<String> wrong(Prose sentence, Prose quote, Grounds grounds) {
    List<ProseWord> words = quote.words();
    Set<Integer> met = new HashSet<>();
    int at = -1;
    for (ProseWord word : sentence.words()) {
      boolean turns = PolarityOperator.is(word);
      if ((!turns && !word.isContent() && !word.hasDigit()) || isFree(word, words, grounds)) {
        continue;
      }
      int found = find(word, words, at + 1);
      if (found < 0 || (at >= 0 && !turns && skipped(words, at, found, grounds) > SKIPPED)) {
        return Optional.of(word.text());
      }
      met.add(found);
      at = turns ? at : found;
    }
    return lost(sentence, words, met);
  }

  /// Whether a word tells who says it, or that they do, and not what.
  private static boolean isFree(ProseWord word, List<ProseWord> quote, Grounds grounds) {
    if (grounds.introductions().isEmpty()) {
      return false;
    }
    return (SAYING.contains(word.stem()) && isSaid(quote, grounds))
        || grounds.introductions().stream()
            .flatMap(introduction -> introduction.words().stream())
            .anyMatch(other -> other.stem().equals(word.stem()))
        || (word.hasCapital()
            && quote.stream().noneMatch(other -> Synonyms.same(word, other))
            && grounds.introductions().stream()
                .flatMap(introduction -> introduction.words().stream())
                .anyMatch(other -> word.namesSame(other)));
  }

  private static boolean isSaid(List<ProseWord> quote, Grounds grounds) {
    return quote.stream().anyMatch(word -> SAYING.contains(word.stem()))
        || grounds.quotes().stream().anyMatch(prose -> QUOTED.matcher(prose.text()).find());
  }

  private static int find(ProseWord word, List<ProseWord> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (Synonyms.same(word, words.get(i)) && !isMadePast(word, words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// *Visited* for *visits* tells as done what is to come.
  private static boolean isMadePast(ProseWord word, ProseWord quoted) {
    String now = word.text().toLowerCase(Locale.ROOT);
    String then = quoted.text().toLowerCase(Locale.ROOT);
    return word.stem().equals(quoted.stem())
        && !now.equals(then)
        && ((now.endsWith("ed") && !then.endsWith("ed"))
            || (Stem.isIrregular(now) && !Stem.isIrregular(then)));
  }

  /// Content words between two, without those of clauses that are left out whole.
  private static long skipped(List<ProseWord> words, int from, int to, Grounds grounds) {
    return words.subList(from + 1, to).stream()
        .filter(word -> word.isContent() && !isFree(word, words, grounds))
        .filter(
            word ->
                word.clause() == words.get(from).clause()
                    || word.clause() == words.get(to).clause())
        .count();
  }

  /// A turning word that reaches what the sentence says, and that it lacks.
  private static Optional<String> lost(Prose sentence, List<ProseWord> words, Set<Integer> met) {
    for (int i = 0; i < words.size(); i++) {
      Optional<PolarityOperator> turning = PolarityOperator.of(words.get(i));
      int place = i;
      boolean reaches =
          turning.isPresent() && met.stream().anyMatch(m -> m > place && m <= place + REACH);
      if (reaches && sentence.words().stream().noneMatch(turning.get()::has)) {
        return Optional.of(words.get(i).text());
      }
    }
    return Optional.empty();
  }
}
