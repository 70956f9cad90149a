package dev.onrecord.archive;

import dev.onrecord.cite.QuoteTracer;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.TracedQuote;
import dev.onrecord.domain.article.TracedQuote.Exact;
import dev.onrecord.domain.article.TracedQuote.Place;
import java.util.Optional;

/// Traces quotes from an earlier text of an article to its present text.
public final class Quotes {
  private final Archive archive;
  private final QuoteTracer tracer;

  public Quotes(Archive archive) {
    this.archive = archive;
    this.tracer =
        new QuoteTracer(
            article ->
                archive.segmentation(article).passages().stream()
                    .flatMap(passage -> passage.sentences().stream())
                    .toList());
  }

  /// Where words of a present or earlier text of an article stand in it today.
  ///
  /// @param span inside the text of `quoted`, not empty
  public TracedQuote trace(ArticleVersion quoted, Span span) {
    Optional<Article> present = archive.article(quoted.article().id());
    return new TracedQuote(
        quoted, span, present, present.flatMap(now -> place(quoted.article(), span, now)));
  }

  private Optional<Place> place(Article then, Span span, Article now) {
    return then.sha256().equals(now.sha256())
        ? Optional.of(new Exact(span))
        : tracer.trace(then, span, now);
  }
}
