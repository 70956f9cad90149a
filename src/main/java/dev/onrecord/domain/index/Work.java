package dev.onrecord.domain.index;

import java.time.Instant;
import java.util.Comparator;

/// The progress of an import.
///
/// @param bytes of the documents that are finished
/// @param totalBytes of all documents. Bytes of documents without an article do not count, as they
///   would distort the rate
/// @param articles that were imported or refused so far
public record Work(Instant begun, long bytes, long totalBytes, int articles) {
  public static final Comparator<Work> OLDEST_FIRST = Comparator.comparing(Work::begun);
}
