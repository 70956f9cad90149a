package dev.onrecord.mcp;

import dev.onrecord.archive.StoppingException;
import dev.onrecord.archive.UnsearchableException;
import dev.onrecord.ask.ArticleChangedException;
import dev.onrecord.domain.DiskFullException;
import dev.onrecord.retrieve.IndexUnreadableException;
import java.util.Optional;

/// Why a call that was right is not met.
final class Failures {
  /// What went wrong is no business of the agent's.
  static final String INTERNAL = "the call failed here; the log says why";

  private Failures() {}

  /// What to tell of what is wrong with the call, or with the machine, and passes; empty if the
  /// fault is the program's own.
  static Optional<String> told(RuntimeException failure) {
    return switch (failure) {
      case ToolError e -> message(e);
      case ArticleChangedException e -> message(e);
      case StoppingException e -> message(e);
      case UnsearchableException e -> message(e);
      case DiskFullException e -> message(e);
      case RuntimeException e when DiskFullException.isCauseOf(e) ->
          Optional.of("the disk is full, so nothing was kept; free some space first");
      case IndexUnreadableException e ->
          Optional.of("the index is damaged and is being repaired; try again in a while");
      default -> Optional.empty();
    };
  }

  private static Optional<String> message(Exception failure) {
    return Optional.of(String.valueOf(failure.getMessage()));
  }
}
