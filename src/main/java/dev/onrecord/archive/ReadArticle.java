package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Submission;

/// An article that was read from a document, before the archive has it.
///
/// @param submission the bytes that it was read from
/// @param text what all offsets count in
/// @param sha256 of the text
record ReadArticle(Submission submission, String text, String sha256) {
  static ReadArticle of(Submission submission, String text) {
    return new ReadArticle(submission, text, Article.sha256(text));
  }
}
