package dev.onrecord.cite;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.Citation;
import dev.onrecord.domain.CitedDraft;
import dev.onrecord.domain.Draft;
import dev.onrecord.domain.Draft.Proof;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds a draft's evidence in the articles themselves. Evidence that the article does not hold
/// word for word, because it changed or went since it was indexed, gives no citation.
public final class Citer {
  private final Function<String, Optional<Article>> articles;

  /// @param articles an article by its id, from the store
  public Citer(Function<String, Optional<Article>> articles) {
    this.articles = articles;
  }

  /// Cites every sentence of a draft, and its nearest evidence.
  public CitedDraft cite(Draft draft) {
    return new CitedDraft(
        draft.sentences().stream()
            .map(s -> new CitedDraft.Sentence(s.text(), citations(s.proofs())))
            .toList(),
        citations(draft.nearest()),
        draft.missing());
  }

  private List<Citation> citations(List<Proof> proofs) {
    return proofs.stream().flatMap(proof -> cite(proof).stream()).toList();
  }

  private Optional<Citation> cite(Proof proof) {
    Evidence evidence = proof.evidence();
    Span sentence = evidence.sentence();
    return articles
        .apply(evidence.articleId())
        .filter(
            a -> a.text().regionMatches(sentence.start(), evidence.text(), 0, sentence.length()))
        .map(
            article -> {
              Span span = Quotation.whole(article.text(), evidence.passage(), sentence);
              return citation(article, span, proof);
            });
  }

  private static Citation citation(Article article, Span span, Proof proof) {
    Evidence evidence = proof.evidence();
    return new Citation(
        article.id(),
        article.displayTitle(),
        article.metadata().outlet(),
        article.metadata().published(),
        article.sha256(),
        span.of(article.text()),
        span,
        proof.highlight(),
        evidence.statement().map(Statement::speaker),
        evidence.statement().flatMap(Statement::role),
        evidence.statement().flatMap(Statement::via),
        Math.clamp(evidence.relevance(), 0, 1));
  }
}
