package dev.onrecord.view;

import dev.onrecord.domain.article.ImportProgress;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The progress of an import.
///
/// @param begun ISO 8601, in UTC
/// @param bytesPerSecond so far
/// @param secondsLeft at that rate; null before the first document is done
public record WorkView(
    String begun,
    long bytes,
    long totalBytes,
    int articles,
    long bytesPerSecond,
    @Nullable Long secondsLeft) {
  /// The view of an import at a moment.
  public static WorkView of(ImportProgress work, Instant now) {
    double seconds = Math.max(1, Duration.between(work.begun(), now).toMillis()) / 1000.0;
    double rate = work.bytes() / seconds;
    return new WorkView(
        work.begun().toString(),
        work.bytes(),
        work.totalBytes(),
        work.articles(),
        Math.round(rate),
        rate == 0 ? null : Math.round((work.totalBytes() - work.bytes()) / rate));
  }
}
