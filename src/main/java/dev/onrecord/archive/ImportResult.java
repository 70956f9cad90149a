package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;

/// What became of an article that was handed in.
public sealed interface ImportResult {
  /// The file or address that it came from.
  String origin();

  /// It is a new article, durable and searchable.
  record Added(String origin, Article article) implements ImportResult {}

  /// The article that came from the same origin before has this content now.
  record Replaced(String origin, Article article) implements ImportResult {}

  /// The archive has an article with the same text. If the origin is another, it is kept as a copy,
  /// and its metadata completes that of the article.
  record Known(String origin, Article article) implements ImportResult {}

  /// It is no article; nothing changed.
  ///
  /// @param reason what is wrong, and what would be right
  record Refused(String origin, String reason) implements ImportResult {}
}
