package dev.onrecord.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people and programs state them: ISO 8601, of the years 0000 to 9999, which sort as text.
public final class IsoDay {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private IsoDay() {}

  /// The day that a text is; empty if it is none.
  public static Optional<LocalDate> read(String text) {
    try {
      return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// What a field must be that is none, in words.
  public static String objection(String field) {
    return field + " must be a day such as 2012-01-31";
  }

  /// Why two days cannot be the first and last of some, in words; empty if they can.
  ///
  /// @param first the field that the first stands in
  /// @param last the field that the last stands in
  public static Optional<String> objection(
      String first, Optional<LocalDate> from, String last, Optional<LocalDate> to) {
    return from.isPresent() && to.isPresent() && from.get().isAfter(to.get())
        ? Optional.of("%s must not be after %s".formatted(first, last))
        : Optional.empty();
  }
}
