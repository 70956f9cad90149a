package dev.onrecord.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as they come over HTTP: ISO 8601, of the years 0000 to 9999, which sort as text.
final class Day {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private Day() {}

  /// Reads a day.
  ///
  /// @param field that it stands in
  /// @throws Problem 422 if it is none
  static LocalDate read(String field, String text) {
    try {
      if (ISO.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw problem(field);
    }
    throw problem(field);
  }

  /// Checks that days are in order, where both are there.
  ///
  /// @throws Problem 422 if they are not
  static void checkOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new Problem(422, "from must not be after to");
    }
  }

  private static Problem problem(String field) {
    return new Problem(422, field + " must be a day such as 2012-01-31");
  }
}
