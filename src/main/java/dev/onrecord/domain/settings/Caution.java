package dev.onrecord.domain.settings;

import java.util.Locale;

/// How readily an answer is refused: the more, the fewer wrong answers and the fewer right ones.
public enum Caution {
  /// Refuses what is plainly about something else.
  LOW,
  NORMAL,
  /// Refuses also what only looks like an answer, and loses some that are right.
  HIGH;

  /// The level's name on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
