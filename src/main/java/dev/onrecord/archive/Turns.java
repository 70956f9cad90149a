package dev.onrecord.archive;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Bounds how many batches are worked on at once: an encoded text takes some hundred times the
/// memory of its bytes. A small batch waits for small ones only, never for a large one.
/// Thread-safe.
final class Turns {
  private final long largest;
  private final Semaphore small = new Semaphore(2, true);
  private final Semaphore large = new Semaphore(1, true);

  /// @param largest bytes that a small batch has at most
  Turns(long largest) {
    this.largest = largest;
  }

  /// Waits for a turn and works; who holds a turn must not take another.
  ///
  /// @param bytes of the batch
  <T> T take(long bytes, Supplier<T> work) {
    Semaphore turns = bytes > largest ? large : small;
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
