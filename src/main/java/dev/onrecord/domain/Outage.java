package dev.onrecord.domain;

import java.util.Optional;

/// Why a valid request cannot be served now: the disk is full, or a cause that passes by itself.
///
/// @param isFull whether there is no room on the disk
/// @param message for the client
public record Outage(boolean isFull, String message) {
  /// The outage that caused a failure; empty if the failure is a fault of the program.
  public static Optional<Outage> of(Throwable failure) {
    return switch (failure) {
      case DiskFullException e -> Optional.of(new Outage(true, message(e)));
      case PassingException e -> Optional.of(new Outage(false, message(e)));
      case Throwable e when DiskFullException.isCauseOf(e) ->
          Optional.of(new Outage(true, "the disk is full; free some space first"));
      default -> Optional.empty();
    };
  }

  private static String message(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}
