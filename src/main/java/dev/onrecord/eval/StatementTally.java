package dev.onrecord.eval;

import dev.onrecord.domain.article.Statement;
import dev.onrecord.eval.StatementPairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts how well the found statements agree with the gold statements.
final class StatementTally {
  private PrecisionRecall speaker = PrecisionRecall.NONE;
  private PrecisionRecall detection = PrecisionRecall.NONE;
  private PrecisionRecall via = PrecisionRecall.NONE;
  private final Map<String, PrecisionRecall> kinds = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /// Statements that are found and name the right speaker.
  PrecisionRecall speaker() {
    return speaker;
  }

  /// Statements that are found, with any speaker.
  PrecisionRecall detection() {
    return detection;
  }

  /// Outlets that statements name.
  PrecisionRecall via() {
    return via;
  }

  /// The same as [#speaker] for each kind of gold statement. A found statement without a gold one
  /// has no kind.
  Map<String, PrecisionRecall> kinds() {
    return Map.copyOf(kinds);
  }

  /// One line for each statement that is missing, wrong or not a statement.
  List<String> errors() {
    return List.copyOf(errors);
  }

  void add(StatementSet.AnnotatedArticle article, List<Statement> found) {
    for (Pair pair : StatementPairs.of(article.statements(), found).pairs()) {
      count(pair);
      describe(pair, article);
    }
  }

  private void count(Pair pair) {
    boolean found = pair.found().isPresent();
    boolean right = pair.speakerIsRight();
    boolean free = pair.gold().filter(GoldStatement::optional).isPresent();
    if (free && (right || !found)) {
      return;
    }
    boolean known = pair.gold().filter(g -> !g.speakers().isEmpty()).isPresent();
    boolean due = known && !free;
    PrecisionRecall named = PrecisionRecall.of(right, found, due);
    speaker = speaker.plus(named);
    pair.gold().ifPresent(gold -> kinds.merge(gold.kind(), named, PrecisionRecall::plus));
    if (!free) {
      detection = detection.plus(PrecisionRecall.of(known && found, found, due));
    }
    countVia(pair);
  }

  private void countVia(Pair pair) {
    Optional<String> named = pair.found().flatMap(Statement::via);
    boolean right = named.isPresent() && pair.gold().filter(gold -> gold.allows(named)).isPresent();
    boolean due = pair.gold().filter(gold -> !gold.allows(Optional.empty())).isPresent();
    boolean free = right && !due;
    if (!free) {
      via = via.plus(PrecisionRecall.of(right, named.isPresent(), due));
    }
  }

  private void describe(Pair pair, StatementSet.AnnotatedArticle article) {
    boolean optional = pair.gold().filter(GoldStatement::optional).isPresent();
    if (pair.found().isEmpty()) {
      pair.gold()
          .filter(gold -> !optional && !gold.speakers().isEmpty())
          .ifPresent(gold -> error("missed", article, gold, gold.speakers().getFirst()));
      return;
    }
    Statement found = pair.found().get();
    if (pair.gold().isEmpty()) {
      errors.add(
          "extra   %s: %s: %s"
              .formatted(article.name(), found.speaker(), line(found.span().of(article.text()))));
      return;
    }
    GoldStatement gold = pair.gold().get();
    if (!pair.speakerIsRight()) {
      String right = gold.speakers().isEmpty() ? "nobody" : gold.speakers().getFirst();
      error("speaker", article, gold, found.speaker() + " for " + right);
    } else if (!gold.allows(found.via())) {
      String right = gold.vias().getFirst().orElse("none");
      error("via", article, gold, found.via().orElse("none") + " for " + right);
    }
  }

  private void error(
      String what, StatementSet.AnnotatedArticle article, GoldStatement gold, String names) {
    errors.add(
        "%-7s %s: %s: %s: %s"
            .formatted(
                what, article.name(), gold.kind(), names, line(gold.words().of(article.text()))));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
