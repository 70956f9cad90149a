package dev.onrecord.question.filter;

import java.time.LocalDate;
import java.util.Optional;

/// Days on end. One of the two is there at least.
///
/// @param from first day, inclusive
/// @param to last day, inclusive
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
  static Days of(LocalDate from, LocalDate to) {
    return new Days(Optional.of(from), Optional.of(to));
  }
}
