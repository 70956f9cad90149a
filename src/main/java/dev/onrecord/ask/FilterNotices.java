package dev.onrecord.ask;

import dev.onrecord.domain.question.Filter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// Writes the notices that tell the reader of the filters in a question.
final class FilterNotices {
  static final String UNDATED = "Articles that state no day of publication were left out.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.UK);

  private FilterNotices() {}

  /// @param leavesOut whether articles without a day of publication were left out because of a
  ///   filter
  static List<String> of(List<Filter> filters, boolean leavesOut) {
    List<String> notices = new ArrayList<>();
    for (Filter filter : filters) {
      notices.add(
          "Only articles %s were searched, as the question says \"%s\"."
              .formatted(limit(filter), filter.words().replaceAll("\\s+", " ")));
    }
    if (leavesOut) {
      notices.add(UNDATED);
    }
    return notices;
  }

  private static String limit(Filter filter) {
    return switch (filter) {
      case Filter.Source(var words, var outlets) ->
          "of " + String.join(" and ", new TreeSet<>(outlets));
      case Filter.Published(var words, var from, var to) -> "published " + days(from, to);
    };
  }

  private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to)
          ? "on " + DAY.format(to.get())
          : "from %s to %s".formatted(first(from.get(), to.get()), DAY.format(to.get()));
    }
    return from.map(day -> "since " + DAY.format(day))
        .orElseGet(() -> to.map(day -> "until " + DAY.format(day)).orElse(""));
  }

  /// The first day of a range, without the month and year that it shares with the last day.
  private static String first(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return DAY.format(first);
    }
    return (first.getMonth() == last.getMonth() ? OF_MONTH : OF_YEAR).format(first);
  }
}
