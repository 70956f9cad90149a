package dev.onrecord.archive;

import dev.onrecord.ingest.Document;

/// Hears what becomes of documents while they are taken in, in their order.
public interface IntakeListener {
  /// What became of an article, or of a document that holds none. An article that was added or
  /// replaced is on disk and searchable now.
  void admitted(Admission admission);

  /// All of a document was taken in.
  ///
  /// @param size in bytes; 0 if it cannot be told
  default void finished(Document document, long size) {}

  /// A document is finished of which nothing could be taken in, often without being read.
  ///
  /// @param size in bytes; 0 if it cannot be told
  default void passedOver(Document document, long size) {
    finished(document, size);
  }

  /// What came from an origin before is gone from answers.
  default void removed(String origin) {}
}
