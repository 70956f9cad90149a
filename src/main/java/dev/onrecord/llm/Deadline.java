package dev.onrecord.llm;

import java.time.Duration;

/// A moment that something must be done by.
///
/// @param nanos as [System#nanoTime] counts
record Deadline(long nanos) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /// This, or earlier.
  Deadline within(Duration time) {
    Deadline other = in(time);
    return other.nanos - nanos < 0 ? other : this;
  }

  /// At least 0.
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }

  boolean isOver() {
    return nanos - System.nanoTime() <= 0;
  }
}
