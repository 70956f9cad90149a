package dev.onrecord.eval.set;

import dev.onrecord.domain.Span;

/// A part of an article of a set.
///
/// @param article index of the article in the set
/// @param span offsets in that article's text, half-open, UTF-16
public record ArticleSpan(int article, Span span) implements Comparable<ArticleSpan> {
  /// Whether this contains all of another part.
  public boolean contains(ArticleSpan other) {
    return article == other.article && span.contains(other.span);
  }

  @Override
  public int compareTo(ArticleSpan other) {
    return article != other.article
        ? Integer.compare(article, other.article)
        : span.compareTo(other.span);
  }
}
