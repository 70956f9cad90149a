package dev.onrecord.ingest.prose;

import dev.onrecord.language.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as sources write them: ISO 8601, such as `2024-05-03T22:10:00+02:00`, `20240503T201000Z` or
/// `2024/05/03`, and RFC 822 with its successors, such as `Fri, 3 May 2024 22:10:00 EST`.
///
/// The day is the one that is written, in whatever time zone it was written for. What leaves room
/// for two readings, such as `05/03/2024`, is no day.
public final class Dates {
  /// Longer texts are no date.
  private static final int LONGEST = 80;

  private static final String ZONE =
      "\\s*(?:\\p{Alpha}{1,5}|[+-]\\d{2}(?::?\\d{2})?)?(?:\\s?[\\[(][^\\])]*[\\])])?";

  private static final String TIME =
      "(?:[Tt ]\\s?\\d{2}(?::?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?)?" + ZONE + ")?";

  private static final List<Pattern> ISO =
      List.of(
          Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[Zz]|[+-]\\d{2}:\\d{2})?" + TIME),
          Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})" + TIME),
          Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME));

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{Alpha}*+,?\\s*)?(\\d{1,2})["
              + " -]+(\\p{Alpha}{3,9})\\.?[ -]+(\\d{4}|\\d{2})(?:,?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?"
              + ZONE
              + ")?",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /// The day that a text states, if it states one and nothing but one.
  public static Optional<LocalDate> day(String text) {
    String date = text.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : ISO) {
      Matcher matcher = pattern.matcher(date);
      if (matcher.matches()) {
        return day(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
      }
    }
    Matcher mail = MAIL.matcher(date);
    if (!mail.matches()) {
      return Optional.empty();
    }
    return day(year(mail.group(3)), Calendar.month(mail.group(2)), Integer.parseInt(mail.group(1)));
  }

  /// Two digits are read as RFC 2822 reads them.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
