package dev.onrecord.eval;

import dev.onrecord.domain.article.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The gold statements and the found statements of one article, in pairs.
///
/// A gold statement and a found one are a pair if they overlap. Each is in one pair only; a pair
/// with the right speaker is preferred. So if two people speak in one sentence and one statement is
/// found, it counts for one of them.
record StatementPairs(List<Pair> pairs) {
  StatementPairs {
    pairs = List.copyOf(pairs);
  }

  /// A gold statement, a found statement, or both. One of them is always present.
  record Pair(Optional<GoldStatement> gold, Optional<Statement> found) {
    boolean speakerIsRight() {
      return gold.isPresent() && found.isPresent() && gold.get().isNamedBy(found.get());
    }
  }

  static StatementPairs of(List<GoldStatement> gold, List<Statement> found) {
    List<GoldStatement> missed = new ArrayList<>(gold);
    List<Statement> extra = new ArrayList<>(found);
    List<Pair> pairs = new ArrayList<>();
    pair(missed, extra, pairs, true);
    pair(missed, extra, pairs, false);
    missed.forEach(g -> pairs.add(new Pair(Optional.of(g), Optional.empty())));
    extra.forEach(f -> pairs.add(new Pair(Optional.empty(), Optional.of(f))));
    return new StatementPairs(pairs);
  }

  private static void pair(
      List<GoldStatement> missed, List<Statement> extra, List<Pair> pairs, boolean onlyRight) {
    for (Statement found : List.copyOf(extra)) {
      missed.stream()
          .filter(gold -> gold.isIn(found) && (!onlyRight || gold.isNamedBy(found)))
          .findFirst()
          .ifPresent(
              gold -> {
                pairs.add(new Pair(Optional.of(gold), Optional.of(found)));
                missed.remove(gold);
                extra.remove(found);
              });
    }
  }
}
