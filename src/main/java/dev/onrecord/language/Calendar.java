package dev.onrecord.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names of months and days of the week.
public final class Calendar {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final List<String> SHORT_MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec");

  /// Months that are also given names or other words: `May Roe`, `march`.
  private static final Set<String> AMBIGUOUS = Set.of("March", "April", "May", "June", "August");

  private static final Set<String> NAMES =
      Stream.concat(MONTHS.stream(), WEEKDAYS.stream())
          .map(Calendar::lower)
          .collect(Collectors.toUnmodifiableSet());

  /// A regular expression for a month's name as it is spelled in a date, whole or abbreviated:
  /// `September`, `Sept.`.
  public static final String MONTH =
      "(?:" + String.join("|", MONTHS) + "|(?:" + String.join("|", SHORT_MONTHS) + ")\\b\\.?)";

  /// A regular expression for a day of the week or for a month that is not ambiguous.
  public static final String CERTAIN =
      Stream.concat(WEEKDAYS.stream(), MONTHS.stream().filter(month -> !AMBIGUOUS.contains(month)))
          .collect(Collectors.joining("|"));

  private Calendar() {}

  /// The number of a month, from 1, by its name or the abbreviation of it in any case; 0 if the
  /// word is not a month.
  public static int month(String word) {
    String plain = lower(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    return plain.equals("sept")
        ? 9
        : IntStream.range(0, MONTHS.size())
                .filter(
                    i ->
                        lower(MONTHS.get(i)).equals(plain)
                            || lower(MONTHS.get(i)).substring(0, 3).equals(plain))
                .findFirst()
                .orElse(-1)
            + 1;
  }

  /// Whether a word in lower case is the whole name of a month or of a day of the week.
  public static boolean has(String lower) {
    return NAMES.contains(lower);
  }

  /// Whether a word in lower case is the abbreviation of a month, with its full stop: `jan.`.
  public static boolean isShortMonth(String lower) {
    return lower.endsWith(".") && month(lower) > 0;
  }

  /// Whether a capitalised month may also be a given name: `April`.
  public static boolean isGivenName(String month) {
    return AMBIGUOUS.contains(month) && !month.equals("March");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
