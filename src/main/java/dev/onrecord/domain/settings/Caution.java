package dev.onrecord.domain.settings;

import java.util.Locale;

/// How readily an answer is refused. More caution gives fewer wrong answers, and fewer right ones.
public enum Caution {
  /// Refuses only evidence that is clearly on another topic.
  LOW,
  NORMAL,
  /// Also refuses evidence that only looks like an answer, and loses some right answers.
  HIGH;

  /// The level's name on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
