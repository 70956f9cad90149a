package dev.onrecord.domain.article;

import java.time.Instant;
import java.util.Comparator;

/// The progress of an import.
///
/// @param bytes of the documents that are finished
/// @param totalBytes of all documents. Bytes of documents without an article do not count, as they
///   would distort the rate
/// @param articles that were imported or refused so far
public record ImportProgress(Instant begun, long bytes, long totalBytes, int articles) {
  public static final Comparator<ImportProgress> OLDEST_FIRST =
      Comparator.comparing(ImportProgress::begun);
}
