package dev.onrecord.ingest;

import dev.onrecord.domain.article.Submission;

/// Takes the articles of a document, one after the other, as they are read.
public interface ArticleSink {
  /// An article.
  ///
  /// @param source the bytes it was read from, of the whole document or of its part, with what is
  ///   stated about it
  /// @param text what all offsets will count in
  void article(Submission source, String text);

  /// A document, or a part of one, that is no article.
  ///
  /// @param origin of the part
  /// @param reason what is wrong and what would be right
  void refused(String origin, String reason);
}
