package dev.onrecord.ingest;

import dev.onrecord.ingest.prose.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day that a field of data states: as [Dates] reads it, or as seconds or milliseconds since
/// 1970 (UTC).
final class StatedDays {
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");

  /// Seconds have fewer digits until the year 2286, milliseconds more since 1973.
  private static final int MOST_DIGITS_OF_SECONDS = 10;

  /// The first newspaper is of 1605; programs write the year 1 for none.
  private static final int FIRST_YEAR = 1605;

  private StatedDays() {}

  /// The day, or none where it cannot be read with certainty.
  static Optional<LocalDate> of(String stated) {
    String value = stated.strip();
    return sinceEpoch(value).or(() -> Dates.day(value)).filter(day -> day.getYear() >= FIRST_YEAR);
  }

  private static Optional<LocalDate> sinceEpoch(String value) {
    Matcher epoch = EPOCH.matcher(value);
    if (!epoch.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(epoch.group(1));
    boolean seconds = epoch.group(1).length() <= MOST_DIGITS_OF_SECONDS;
    Instant moment = seconds ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
    return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }
}
