package dev.onrecord.archive;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.TextReader;
import dev.onrecord.ingest.UnreadableException;

/// What reading a submission gave.
sealed interface Reading {
  /// An article's text.
  record Text(Submission submission, String text, String sha256) implements Reading {}

  /// No article.
  ///
  /// @param reason what was wrong and what would be right
  record Unreadable(Submission submission, String reason) implements Reading {}

  static Reading of(Submission submission, TextReader reader) {
    try {
      String text = reader.read(submission.bytes());
      return new Text(submission, text, Article.sha256(text));
    } catch (UnreadableException e) {
      return new Unreadable(submission, e.reason());
    }
  }
}
