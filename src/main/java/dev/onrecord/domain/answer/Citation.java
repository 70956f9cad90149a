package dev.onrecord.domain.answer;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A span of an article, quoted word for word, that anyone can check.
///
/// @param sha256 of the article's text that the offsets count in
/// @param quote the text at `span`
/// @param span offsets in the article's text, half-open, UTF-16; not empty
/// @param highlight the words of the quote that matter; offsets in the article's text, inside
///   `span`
/// @param speaker who said it, if the quote is reported speech
/// @param role the words before the speaker's name in the article, such as `General`
/// @param via the outlet that the article names as its source for the statement
/// @param score how well the quote meets the question, in [0, 1]
/// @param alsoIn near-duplicates of the article that have the same sentence: they are the same
///   source printed elsewhere, not further ones
public record Citation(
    String articleId,
    String title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    String sha256,
    String quote,
    Span span,
    Span highlight,
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> via,
    double score,
    List<Reprint> alsoIn) {
  public Citation {
    alsoIn = List.copyOf(alsoIn);
    if (quote.isBlank() || quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "a quote must fill %s, got %d code units".formatted(span, quote.length()));
    }
    if (!span.contains(highlight)) {
      throw new IllegalArgumentException("highlight " + highlight + " must be inside " + span);
    }
  }

  /// The same citation with other reprints.
  public Citation withAlsoIn(List<Reprint> others) {
    return new Citation(
        articleId, title, outlet, published, sha256, quote, span, highlight, speaker, role, via,
        score, others);
  }

  /// Whether the quote, or a reprint of it, overlaps a stretch of an article.
  public boolean touches(String article, Span stretch) {
    return (articleId.equals(article) && span.overlaps(stretch))
        || alsoIn.stream()
            .anyMatch(each -> each.articleId().equals(article) && each.span().overlaps(stretch));
  }

  /// Whether this quotes `article` exactly: the same text, and the quote at its offsets.
  public boolean quotes(Article article) {
    return article.id().equals(articleId)
        && article.sha256().equals(sha256)
        && article.text().regionMatches(span.start(), quote, 0, quote.length());
  }

  /// The permanent address of the quote, relative to the server. It shows the version of the
  /// article that was quoted, even if the article changes later.
  public String permalink() {
    return "/articles/%s?version=%s&mark=%d-%d#%3$d-%4$d"
        .formatted(articleId, ArticleVersion.key(sha256), span.start(), span.end());
  }

  /// The address of the quote in its article, relative to the server. It is right until the article
  /// changes.
  public String url() {
    return Article.url(articleId, span);
  }
}
