package dev.onrecord.domain.answer;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import java.time.LocalDate;
import java.util.Optional;

/// A near-duplicate of a cited article that has the cited sentence too.
///
/// @param span of the sentence in that article's text; offsets half-open, UTF-16
public record Reprint(
    String articleId,
    String title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Span span) {
  /// The address of the sentence in that article, relative to the server.
  public String url() {
    return Article.url(articleId, span);
  }
}
