package dev.onrecord.eval;

import dev.onrecord.domain.article.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The statements of one article, gold and found, each with its counterpart.
///
/// A gold statement and a found one are counterparts if they overlap; each has at most one, and
/// where there is a choice the one with the right speaker. So of two who speak in one sentence, a
/// single found statement counts for one.
record StatementPairs(List<Pair> pairs) {
  StatementPairs {
    pairs = List.copyOf(pairs);
  }

  /// A gold statement, a found one, or both; never neither.
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
