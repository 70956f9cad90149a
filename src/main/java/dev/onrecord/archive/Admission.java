package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;

/// What became of a submission.
public sealed interface Admission {
  /// Where the submission came from.
  String origin();

  /// A new article, durable and searchable.
  record Added(String origin, Article article) implements Admission {}

  /// The article that came from the same origin before now has this content.
  record Replaced(String origin, Article article) implements Admission {}

  /// The archive has this very text already. From another origin it is kept as a copy, and what is
  /// stated there completes what is known.
  record Known(String origin, Article article) implements Admission {}

  /// Not an article; nothing changed.
  ///
  /// @param reason what was wrong and what would be right
  record Refused(String origin, String reason) implements Admission {}
}
