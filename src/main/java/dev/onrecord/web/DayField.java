package dev.onrecord.web;

import dev.onrecord.domain.IsoDay;
import java.time.LocalDate;
import java.util.Optional;

/// Fields and parameters with a day.
final class DayField {
  private DayField() {}

  /// Reads a day.
  ///
  /// @param field name of the field
  /// @throws Problem 422 if it is none
  static LocalDate read(String field, String text) {
    return IsoDay.read(text).orElseThrow(() -> new Problem(422, IsoDay.objection(field)));
  }

  /// Checks that two days are in order, if both are present.
  ///
  /// @throws Problem 422 if they are not in order
  static void checkOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    IsoDay.objection("from", from, "to", to)
        .ifPresent(
            objection -> {
              throw new Problem(422, objection);
            });
  }
}
