package dev.onrecord.encode;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Lets questions go before texts: while somebody asks, one processor is left to the answers.
/// Thread-safe.
final class RightOfWay {
  /// Somebody asks as long as the last question is no older.
  private static final long RECENT_NANOS = 1_000_000_000L;

  /// So often those who wait look whether nobody asks any more.
  private static final long LOOK_MILLIS = 50;

  private final int threads;
  private final LongSupplier clock;
  private int running;
  private long lastQuestion;
  private boolean asked;

  /// @param threads that may encode texts while nobody asks
  /// @param clock nanoseconds of any origin
  RightOfWay(int threads, LongSupplier clock) {
    this.threads = threads;
    this.clock = clock;
  }

  /// Hears that a question came.
  synchronized void asked() {
    lastQuestion = clock.getAsLong();
    asked = true;
  }

  /// Encodes some text when it may.
  <T> T afterQuestions(Supplier<T> work) {
    begin();
    try {
      return work.get();
    } finally {
      end();
    }
  }

  /// How many batches are encoded now.
  synchronized int running() {
    return running;
  }

  private synchronized void begin() {
    boolean interrupted = false;
    while (running >= allowed()) {
      try {
        wait(LOOK_MILLIS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    running++;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    running--;
    notifyAll();
  }

  private int allowed() {
    boolean recently = asked && clock.getAsLong() - lastQuestion < RECENT_NANOS;
    return recently ? Math.max(1, threads - 1) : threads;
  }
}
