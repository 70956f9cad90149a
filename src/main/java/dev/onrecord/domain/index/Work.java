package dev.onrecord.domain.index;

import java.time.Instant;
import java.util.Comparator;

/// How far the archive is with documents that it takes in.
///
/// @param bytes of documents that are done
/// @param totalBytes of all documents but those found to hold no article, which are no work
/// @param articles that were taken in or refused so far
public record Work(Instant begun, long bytes, long totalBytes, int articles) {
  public static final Comparator<Work> FIRST_BEGUN = Comparator.comparing(Work::begun);
}
