package dev.onrecord.archive;

import java.util.concurrent.Semaphore;

/// The amount of text that may be in memory at once, for all imports together: an encoded text
/// takes some hundred times the memory of its characters. A small text never waits for a large one.
/// Thread-safe.
final class MemoryBudget {
  /// Enough short articles that no encoding thread waits for the next one. In UTF-16 code units.
  private static final int SMALL_PER_THREAD = 32 << 10;

  private static final int SMALL_AT_LEAST = 128 << 10;

  private final int capacity;
  private final Semaphore small;
  private final Semaphore large = new Semaphore(1, true);

  /// @param threads that encode; at least 1
  MemoryBudget(int threads) {
    this.capacity = Math.max(SMALL_AT_LEAST, SMALL_PER_THREAD * threads);
    this.small = new Semaphore(capacity, true);
  }

  /// Takes the share of a text, and waits until there is one. One large text is in memory at once.
  ///
  /// @param size in UTF-16 code units
  /// @throws InterruptedException if the thread is interrupted while it waits; nothing is taken
  ///   then
  void enter(int size) throws InterruptedException {
    if (isLarge(size)) {
      large.acquire();
    } else {
      small.acquire(size);
    }
  }

  /// Gives back the share of a text.
  void leave(int size) {
    if (isLarge(size)) {
      large.release();
    } else {
      small.release(size);
    }
  }

  private boolean isLarge(int size) {
    return size > capacity / 2;
  }
}
