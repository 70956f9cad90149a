package dev.onrecord.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day that a moment is stated to be on, in the time zone that it is stated in: of ISO 8601, of
/// RFC 1123, and of seconds or milliseconds since 1970 (UTC). What can be read in two ways, such as
/// 3/4/2024, is not read.
final class Days {
  private static final String TIME =
      "(?:[T ]\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d{1,9})?)?"
          + " ?(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[\\w/+-]+])?)?";

  private static final Pattern ISO = Pattern.compile("(\\d{4})([-/])(\\d{2})\\2(\\d{2})" + TIME);
  private static final Pattern BASIC = Pattern.compile("(\\d{8})" + TIME);
  private static final Pattern RFC =
      Pattern.compile(
          "(?:[A-Za-z]{3},? )?(\\d{1,2})[ -]([A-Za-z]{3})[ -](\\d{4})"
              + "(?: \\d{1,2}:\\d{2}(?::\\d{2})? ?(?:[A-Z]{1,5}|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Seconds have fewer digits until the year 2286, milliseconds more since 1973.
  private static final int MOST_DIGITS_OF_SECONDS = 10;

  /// The first newspaper is of 1605; programs write the year 1 for none.
  private static final int FIRST_YEAR = 1605;

  private Days() {}

  /// The day, or none where it cannot be read with certainty.
  static Optional<LocalDate> of(String stated) {
    try {
      return read(stated.strip()).filter(day -> day.getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> read(String stated) {
    Matcher iso = ISO.matcher(stated);
    if (iso.matches()) {
      return Optional.of(day(iso.group(1), Integer.parseInt(iso.group(3)), iso.group(4)));
    }
    Matcher basic = BASIC.matcher(stated);
    if (basic.matches()) {
      return Optional.of(LocalDate.parse(basic.group(1), DateTimeFormatter.BASIC_ISO_DATE));
    }
    Matcher rfc = RFC.matcher(stated);
    if (rfc.matches()) {
      int month = MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1;
      return Optional.of(day(rfc.group(3), month, rfc.group(1)));
    }
    Matcher epoch = EPOCH.matcher(stated);
    if (epoch.matches()) {
      long count = Long.parseLong(epoch.group(1));
      boolean seconds = epoch.group(1).length() <= MOST_DIGITS_OF_SECONDS;
      Instant moment = seconds ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
      return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
    return Optional.empty();
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
