package dev.onrecord.question.filter;

import dev.onrecord.language.Calendar;
import dev.onrecord.language.NumberWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as English writes them: *3 May 2012*, *March 2012*, *the 1990s*, *since 2010*, *from 2009
/// to 2011*, *last week*. Weeks begin on Monday, as in ISO 8601. A month without its year is none,
/// nor is *03/05/2012*, which is in May or in March.
final class Periods {
  private static final String YEAR = "(?:1[5-9]|20)\\d\\d";
  private static final String ORDINAL = "\\d{1,2}(?:st|nd|rd|th)?";

  private static final String DAY =
      "(?:"
          + ORDINAL
          + "(?: of)? "
          + Calendar.MONTH
          + ",? "
          + YEAR
          + "|"
          + Calendar.MONTH
          + " "
          + ORDINAL
          + ",? "
          + YEAR
          + "|"
          + YEAR
          + "-\\d\\d-\\d\\d)";

  /// Days that count from today.
  static final String RELATIVE =
      "(?:yesterday|today|(?:last|this|the previous) (?:week|month|year)"
          + "|the past (?:week|month|year)|the (?:last|past) (?:\\d{1,3}|"
          + NumberWords.ONE_TO_TWELVE
          + ")"
          + " (?:days?|weeks?|months?|years?))";

  private static final String ONE =
      "(?:"
          + DAY
          + "|"
          + Calendar.MONTH
          + "(?:,| of)? "
          + YEAR
          + "|the "
          + YEAR.replace("\\d\\d", "\\d0s")
          + "|"
          + YEAR
          + "|"
          + RELATIVE
          + ")(?![\\p{L}\\p{N}’'-])";

  /// Days with what stands before them.
  static final String ANY =
      "(?:from "
          + ONE
          + " (?:to|until|till|through) "
          + ONE
          + "|between "
          + ONE
          + " and "
          + ONE
          + "|(?:since|after|before|until|till|up to) "
          + ONE
          + "|on "
          + DAY
          + "|(?:(?:from|of|in|dated|during|within|over) )?"
          + ONE
          + ")";

  private static final Pattern RANGE =
      Phrasing.pattern(
          "(?:from|between) (?<first>"
              + ONE
              + ") (?:to|until|till|through|and) (?<last>"
              + ONE
              + ")");

  private static final Pattern OPEN =
      Phrasing.pattern("(?<side>since|after|before|until|till|up to) (?<one>" + ONE + ")");

  private static final Pattern BARE =
      Phrasing.pattern("(?:(?:from|of|in|dated|during|within|over|on) )?(?<one>" + ONE + ")");

  private static final Pattern SPACE = Phrasing.pattern(" ");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Periods() {}

  /// The days that a text means which [#ANY] matches; empty if there are no such days.
  static Optional<Days> of(String text, LocalDate today) {
    try {
      Matcher range = RANGE.matcher(text);
      if (range.matches()) {
        LocalDate from = one(range.group("first"), today).from().orElseThrow();
        LocalDate to = one(range.group("last"), today).to().orElseThrow();
        return from.isAfter(to) ? Optional.empty() : Optional.of(Days.of(from, to));
      }
      Matcher open = OPEN.matcher(text);
      if (open.matches()) {
        return Optional.of(open(lower(open.group("side")), one(open.group("one"), today)));
      }
      Matcher bare = BARE.matcher(text);
      return bare.matches() ? Optional.of(one(bare.group("one"), today)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days open(String side, Days days) {
    return switch (side) {
      case "since" -> new Days(days.from(), Optional.empty());
      case "after" -> new Days(days.to().map(day -> day.plusDays(1)), Optional.empty());
      case "before" -> new Days(Optional.empty(), days.from().map(day -> day.minusDays(1)));
      default -> new Days(Optional.empty(), days.to());
    };
  }

  private static Days one(String text, LocalDate today) {
    String lower = lower(text);
    List<Integer> numbers =
        NUMBER.matcher(lower).results().map(found -> Integer.valueOf(found.group())).toList();
    int month = month(lower);
    if (lower.matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(lower);
      return Days.of(day, day);
    }
    if (month > 0 && numbers.size() == 2) {
      int year = Math.max(numbers.getFirst(), numbers.getLast());
      LocalDate day = LocalDate.of(year, month, Math.min(numbers.getFirst(), numbers.getLast()));
      return Days.of(day, day);
    }
    if (month > 0) {
      YearMonth whole = YearMonth.of(numbers.getFirst(), month);
      return Days.of(whole.atDay(1), whole.atEndOfMonth());
    }
    if (lower.matches("(?:the\\s+)?\\d{4}s?")) {
      int years = lower.endsWith("s") ? 10 : 1;
      LocalDate first = LocalDate.of(numbers.getFirst(), 1, 1);
      return Days.of(first, first.plusYears(years).minusDays(1));
    }
    return relative(lower, today);
  }

  private static Days relative(String text, LocalDate today) {
    String[] words = text.split("\\s+", -1);
    String unit = words[words.length - 1].replaceFirst("s$", "");
    if (words.length == 1) {
      LocalDate day = unit.equals("yesterday") ? today.minusDays(1) : today;
      return Days.of(day, day);
    }
    if (text.matches("the\\s+(?:last|past)\\b.*")) {
      int many = words.length == 3 ? 1 : number(words[2]);
      return Days.of(back(today, unit, many), today);
    }
    LocalDate start = start(today, unit);
    return words[0].equals("this")
        ? Days.of(start, today)
        : Days.of(back(start, unit, 1), start.minusDays(1));
  }

  private static LocalDate start(LocalDate today, String unit) {
    return switch (unit) {
      case "week" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "month" -> today.withDayOfMonth(1);
      default -> today.withDayOfYear(1);
    };
  }

  private static LocalDate back(LocalDate day, String unit, int many) {
    return switch (unit) {
      case "day" -> day.minusDays(many);
      case "week" -> day.minusWeeks(many);
      case "month" -> day.minusMonths(many);
      default -> day.minusYears(many);
    };
  }

  private static int number(String word) {
    return NumberWords.cardinal(word).map(Double::intValue).orElseGet(() -> Integer.valueOf(word));
  }

  /// From 1; 0 if the text names none.
  private static int month(String lower) {
    return WORD.matcher(lower)
        .results()
        .mapToInt(word -> Calendar.month(word.group()))
        .filter(month -> month > 0)
        .findFirst()
        .orElse(0);
  }

  /// In lower case, with plain spaces.
  private static String lower(String text) {
    return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
