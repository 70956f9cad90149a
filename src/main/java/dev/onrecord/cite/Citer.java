package dev.onrecord.cite;

import static java.lang.Math.max;
import static java.lang.Math.min;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Claim;
import dev.onrecord.domain.answer.Claim.Quoted;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Makes citations of a draft's evidence. Evidence whose article was changed or deleted since it
/// was indexed, and no longer has it word for word, gives no citation.
public final class Citer {
  private final Function<String, Optional<Article>> articles;
  private final Reprints reprints;
  private final BiFunction<String, Span, List<Span>> sentences;

  /// @param articles an article by its id, from the store
  /// @param sentences the sentences of a passage, by the article's text and the passage's offsets
  public Citer(
      Function<String, Optional<Article>> articles,
      BiFunction<String, Span, List<Span>> sentences) {
    this.articles = articles;
    this.reprints = new Reprints(articles);
    this.sentences = sentences;
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

  /// Finds the quotes of a claim, each in the passage of its evidence and nowhere else. A quote
  /// that is not there gives no citation.
  public CitedDraft.Sentence cite(Claim claim) {
    return new CitedDraft.Sentence(
        claim.text(), claim.quotes().stream().flatMap(quoted -> cite(quoted).stream()).toList());
  }

  private Optional<Citation> cite(Quoted quoted) {
    Evidence evidence = quoted.evidence();
    return held(evidence)
        .flatMap(
            article ->
                new Alignment(article.text(), evidence.passage(), evidence.sentence())
                    .find(quoted.quote())
                    .map(words -> citation(article, evidence, words)));
  }

  /// A speaker is named only if the statement contains the quoted words. The next sentence may be
  /// somebody else's.
  private Citation citation(Article article, Evidence evidence, Span words) {
    Optional<Statement> statement =
        evidence
            .statement()
            .filter(s -> s.span().contains(words) && evidence.sentence().contains(words));
    Span sentences = around(article.text(), evidence, words);
    Span span = WholeQuotation.whole(article.text(), evidence.passage(), sentences);
    Citation citation = citation(article, span, words, evidence, statement);
    return sentences.equals(evidence.sentence())
        ? citation.withAlsoIn(reprints.of(evidence))
        : citation;
  }

  /// The sentences of the passage that the words touch, from the first to the last.
  private Span around(String text, Evidence evidence, Span words) {
    if (evidence.sentence().contains(words)) {
      return evidence.sentence();
    }
    return sentences.apply(text, evidence.passage()).stream()
        .filter(words::overlaps)
        .reduce(words, (a, b) -> new Span(min(a.start(), b.start()), max(a.end(), b.end())));
  }

  private List<Citation> citations(List<Proof> proofs) {
    return proofs.stream().flatMap(proof -> cite(proof).stream()).toList();
  }

  private Optional<Citation> cite(Proof proof) {
    Evidence evidence = proof.evidence();
    return held(evidence)
        .map(
            article -> {
              Span span =
                  WholeQuotation.whole(article.text(), evidence.passage(), evidence.sentence());
              return citation(article, span, proof.highlight(), evidence, evidence.statement())
                  .withAlsoIn(reprints.of(evidence));
            });
  }

  /// The article of a piece of evidence, if it holds the evidence word for word.
  private Optional<Article> held(Evidence evidence) {
    Span sentence = evidence.sentence();
    return articles
        .apply(evidence.articleId())
        .filter(
            a -> a.text().regionMatches(sentence.start(), evidence.text(), 0, sentence.length()));
  }

  private static Citation citation(
      Article article,
      Span span,
      Span highlight,
      Evidence evidence,
      Optional<Statement> statement) {
    return new Citation(
        article.id(),
        article.displayTitle(),
        article.metadata().outlet(),
        article.metadata().published(),
        article.sha256(),
        span.of(article.text()),
        span,
        highlight,
        statement.map(Statement::speaker),
        statement.flatMap(Statement::role),
        statement.flatMap(Statement::via),
        Math.clamp(evidence.relevance(), 0, 1),
        List.of());
  }
}
