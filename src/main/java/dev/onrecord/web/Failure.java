package dev.onrecord.web;

import dev.onrecord.archive.StoppingException;
import dev.onrecord.archive.UnsearchableException;
import dev.onrecord.ask.ArticleChangedException;
import dev.onrecord.domain.DiskFullException;
import dev.onrecord.retrieve.IndexUnreadableException;
import java.util.Optional;

/// What goes wrong with the machine, and passes.
final class Failure {
  private Failure() {}

  /// The problem to tell a client of; empty if the fault is the program's own.
  static Optional<Problem> problem(Throwable failure) {
    return switch (failure) {
      case Problem problem -> Optional.of(problem);
      case ArticleChangedException e -> Optional.of(new Problem(503, message(e)));
      case StoppingException e -> Optional.of(new Problem(503, message(e)));
      case UnsearchableException e -> Optional.of(new Problem(503, message(e)));
      case DiskFullException e -> Optional.of(new Problem(507, message(e)));
      case Throwable e when DiskFullException.isCauseOf(e) ->
          Optional.of(
              new Problem(507, "the disk is full, so nothing was kept; free some space first"));
      case IndexUnreadableException e ->
          Optional.of(
              new Problem(503, "the index is damaged and is being repaired; try again in a while"));
      default -> Optional.empty();
    };
  }

  private static String message(Exception failure) {
    return String.valueOf(failure.getMessage());
  }
}
