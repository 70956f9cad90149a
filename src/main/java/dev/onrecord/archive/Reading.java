package dev.onrecord.archive;

import dev.onrecord.domain.Submission;

/// What reading a document, or a part of one, gave.
sealed interface Reading {
  /// An article's text.
  ///
  /// @param submission what it was read from
  record Text(Submission submission, String text, String sha256) implements Reading {}

  /// No article.
  ///
  /// @param reason what was wrong and what would be right
  record Unreadable(String origin, String reason) implements Reading {}
}
