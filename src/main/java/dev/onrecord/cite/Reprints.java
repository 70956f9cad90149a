package dev.onrecord.cite;

import dev.onrecord.domain.answer.Reprint;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Occurrence;
import dev.onrecord.similarity.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the other articles that have the sentence of a piece of evidence. An article that was
/// changed or deleted since it was indexed, and no longer has it, is left out.
final class Reprints {
  private final Function<String, Optional<Article>> articles;

  /// @param articles an article by its id, from the store
  Reprints(Function<String, Optional<Article>> articles) {
    this.articles = articles;
  }

  List<Reprint> of(Evidence evidence) {
    return evidence.reprints().stream()
        .flatMap(place -> reprint(place, evidence).stream())
        .toList();
  }

  private Optional<Reprint> reprint(Occurrence place, Evidence evidence) {
    return articles
        .apply(place.articleId())
        .filter(article -> has(article, place, evidence.text()))
        .map(
            article ->
                new Reprint(
                    article.id(),
                    article.displayTitle(),
                    article.metadata().outlet(),
                    article.metadata().published(),
                    place.span()));
  }

  private static boolean has(Article article, Occurrence place, String sentence) {
    return place.span().end() <= article.text().length()
        && Wording.key(place.span().of(article.text())) == Wording.key(sentence);
  }
}
