package dev.onrecord.ask;

import dev.onrecord.domain.answer.Exhibit;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.index.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The passages that a language model is shown.
final class Exhibits {
  private static final int MOST = 10;

  private Exhibits() {}

  /// Passages of the best evidence of those parts of a question that are answered.
  static List<Exhibit> ofParts(
      List<PartTrace> parts, Function<String, Optional<Article>> articles) {
    return of(
        parts.stream().filter(PartTrace::isAnswered).map(part -> part.draft().ranking()).toList(),
        articles);
  }

  /// Passages, each once, best first; of several rankings, by turns.
  static List<Exhibit> of(
      List<List<Evidence>> rankings, Function<String, Optional<Article>> articles) {
    Map<String, List<Evidence>> passages = new LinkedHashMap<>();
    int longest = rankings.stream().mapToInt(List::size).max().orElse(0);
    for (int rank = 0; rank < longest; rank++) {
      for (List<Evidence> ranking : rankings) {
        if (rank < ranking.size()) {
          Evidence evidence = ranking.get(rank);
          passages
              .computeIfAbsent(
                  evidence.articleId() + evidence.passage(), passage -> new ArrayList<>())
              .add(evidence);
        }
      }
    }
    return passages.values().stream()
        .flatMap(evidence -> exhibit(evidence, articles).stream())
        .limit(MOST)
        .toList();
  }

  /// One passage; empty if its article is gone, or has another text by now.
  private static Optional<Exhibit> exhibit(
      List<Evidence> evidence, Function<String, Optional<Article>> articles) {
    Evidence best = evidence.getFirst();
    return articles
        .apply(best.articleId())
        .filter(
            article ->
                best.passage().end() <= article.text().length()
                    && article.text().startsWith(best.text(), best.sentence().start()))
        .map(
            article ->
                new Exhibit(
                    evidence.stream().distinct().toList(),
                    best.passage().of(article.text()),
                    article.displayTitle(),
                    article.metadata().outlet(),
                    article.metadata().published()));
  }
}
