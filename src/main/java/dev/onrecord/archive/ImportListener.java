package dev.onrecord.archive;

import dev.onrecord.ingest.Document;

/// Hears what becomes of documents while they are imported, in their order.
public interface ImportListener {
  /// Called for each article, and for each document or part that is no article. An article that was
  /// added or replaced is on disk and searchable by now.
  void onResult(ImportResult result);

  /// Called when all articles of a document are imported.
  ///
  /// @param size in bytes; 0 if it cannot be read
  default void finished(Document document, long size) {}

  /// Called instead of [#finished] for a document that holds no article. Often it was not even
  /// read, so its bytes do not count towards the rate of an import.
  ///
  /// @param size in bytes; 0 if it cannot be read
  default void skipped(Document document, long size) {
    finished(document, size);
  }

  /// Called when the article of an origin was removed.
  default void removed(String origin) {}
}
