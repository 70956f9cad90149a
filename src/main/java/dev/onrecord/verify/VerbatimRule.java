package dev.onrecord.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The rule that a sentence only shortens its quote: it has the quote's words, in their order.
///
/// Function words, the speaker's name and role, and verbs of saying may be added. Every other word
/// must be in the quote, or mean the same as one there. Words that change the claim, such as *if*,
/// *not*, *would* or *at least*, may neither be added nor lost.
final class VerbatimRule {
  /// Verbs of saying, which may be added if the quote has one too, or if it has words in quotation
  /// marks. *Told* is not among them: somebody else may have done that.
  private static final Set<String> SAYING =
      Set.of(Stem.of("said"), Stem.of("added"), Stem.of("according"));

  private static final Pattern QUOTED = Pattern.compile("[\"“”]");

  /// How many content words of a clause may be left out between two that are kept.
  private static final int SKIPPED = 4;

  /// How many words of the quote a word that changes the claim reaches.
  private static final int REACH = 7;

  private VerbatimRule() {}

  /// The first word that breaks the rule for the first quote; empty if the sentence shortens any of
  /// the quotes.
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

  /// Whether a word belongs to the attribution and not to the claim.
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

  /// Whether a word makes a past event of a present or future one: *visited* for *visits*.
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

  /// A word of the quote that changes the claim, reaches a word that is kept, and is missing in the
  /// sentence.
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
