package dev.onrecord.web;

import dev.onrecord.domain.IsoDay;
import java.time.LocalDate;
import java.util.Optional;

/// Days as they come over HTTP.
final class DayField {
  private DayField() {}

  /// Reads a day.
  ///
  /// @param field that it stands in
  /// @throws Problem 422 if it is none
  static LocalDate read(String field, String text) {
    return IsoDay.read(text).orElseThrow(() -> new Problem(422, IsoDay.objection(field)));
  }

  /// Checks that days are in order, where both are there.
  ///
  /// @throws Problem 422 if they are not
  static void checkOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    IsoDay.objection("from", from, "to", to)
        .ifPresent(
            objection -> {
              throw new Problem(422, objection);
            });
  }
}
