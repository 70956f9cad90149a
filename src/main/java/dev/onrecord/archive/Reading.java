package dev.onrecord.archive;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.ArticleSink;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import java.util.ArrayList;
import java.util.List;

/// What reading a submission gave.
sealed interface Reading {
  /// An article's text.
  record Text(Submission submission, String text, String sha256) implements Reading {}

  /// No article.
  ///
  /// @param reason what was wrong and what would be right
  record Unreadable(Submission submission, String reason) implements Reading {}

  /// The one article that a submission is.
  static Reading of(Submission submission, DocumentReader reader) {
    List<Reading> readings = new ArrayList<>();
    reader.read(
        Document.of(submission),
        new ArticleSink() {
          @Override
          public void article(Submission source, String text) {
            readings.add(new Text(source, text, Article.sha256(text)));
          }

          @Override
          public void refused(String origin, String reason) {
            readings.add(new Unreadable(submission, reason));
          }
        });
    return readings.getFirst();
  }
}
