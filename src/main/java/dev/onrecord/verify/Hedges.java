package dev.onrecord.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether a sentence says as certain what its quotes say may be.
final class Hedges {
  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "would",
          "allegedly",
          "alleged",
          "reportedly",
          "apparently",
          "perhaps",
          "possibly",
          "possible",
          "likely",
          "potentially",
          "suspected",
          "if",
          "unless",
          "whether",
          "considering",
          "consider",
          "considered",
          "threatened",
          "threatens",
          "threatening",
          "threaten",
          "hopes",
          "hoped",
          "hopeful",
          "plans",
          "planned",
          "planning",
          "proposed",
          "proposes",
          "expected",
          "suggested",
          "suggests",
          "urged",
          "urges",
          "called",
          "wants",
          "wanted",
          "should",
          "can",
          "able",
          "unclear",
          "seems",
          "appears",
          "capable",
          "ability",
          "prepared",
          "ready",
          "warned",
          "warns",
          "potential",
          "fears",
          "feared");

  /// Those that a sentence must not lose.
  private static final Set<String> STRICT =
      Set.of(
          "may",
          "might",
          "could",
          "allegedly",
          "alleged",
          "reportedly",
          "apparently",
          "perhaps",
          "possibly",
          "likely",
          "potentially",
          "suspected",
          "considering",
          "threatened");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final int REACH = 3;

  private Hedges() {}

  /// The hedge that the sentence drops.
  static Optional<String> dropped(Prose sentence, Grounds grounds) {
    if (sentence.words().stream().anyMatch(word -> is(HEDGES, word))) {
      return Optional.empty();
    }
    Set<String> said = sentence.stems();
    for (Prose quote : grounds.quotes()) {
      for (int i = 0; i < quote.words().size(); i++) {
        Word word = quote.words().get(i);
        List<Word> scope = is(STRICT, word) ? quote.following(i, REACH) : List.of();
        boolean month = word.text().equals("May");
        long kept = scope.stream().filter(w -> said.contains(w.stem())).count();
        if (!month && kept > 0 && 2 * kept >= scope.size()) {
          return Optional.of(word.text());
        }
        if (is(CONDITIONS, word) && conditioned(quote, i, said)) {
          return Optional.of(word.text());
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the sentence says most of what the clause before a condition says.
  private static boolean conditioned(Prose quote, int condition, Set<String> said) {
    int clause = quote.words().get(condition).clause() - 1;
    List<Word> main =
        quote.words().subList(0, condition).stream()
            .filter(word -> word.clause() == clause && word.isContent())
            .toList();
    long kept = main.stream().filter(word -> said.contains(word.stem())).count();
    return main.size() > 1 && 2 * kept > main.size();
  }

  private static boolean is(Set<String> hedges, Word word) {
    return hedges.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
