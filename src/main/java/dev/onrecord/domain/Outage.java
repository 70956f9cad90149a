package dev.onrecord.domain;

import java.util.Optional;

/// Why a right request is not met now: the machine has no room, or something that passes.
///
/// @param isFull whether there is no room on the disk
/// @param told what to tell whoever asked
public record Outage(boolean isFull, String told) {
  /// That of a failure; empty if the fault is the program's own.
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
