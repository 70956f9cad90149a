package dev.onrecord.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days in ISO 8601, such as `2012-05-03`, of the years 0000 to 9999. As text they sort by time.
public final class IsoDay {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private IsoDay() {}

  /// The day that a text states; empty if the text is not a day.
  public static Optional<LocalDate> read(String text) {
    try {
      return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Says what a field must hold, for the error message where it is not a day.
  public static String objection(String field) {
    return field + " must be a day such as 2012-01-31";
  }

  /// The error message where an interval ends before it begins; empty if it does not.
  ///
  /// @param first name of the field with the first day
  /// @param last name of the field with the last day
  public static Optional<String> objection(
      String first, Optional<LocalDate> from, String last, Optional<LocalDate> to) {
    return from.isPresent() && to.isPresent() && from.get().isAfter(to.get())
        ? Optional.of("%s must not be after %s".formatted(first, last))
        : Optional.empty();
  }
}
