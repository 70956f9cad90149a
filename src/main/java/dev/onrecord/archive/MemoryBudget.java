package dev.onrecord.archive;

import java.util.concurrent.Semaphore;

/// Bounds how much text is in work at once, whoever brought it: an encoded text takes some hundred
/// times the memory of its characters. Small texts wait for small ones only, never for a large one.
/// Thread-safe.
final class MemoryBudget {
  /// Enough short articles that no processor waits for the next one.
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

  /// Waits until a text has room.
  ///
  /// @param size in UTF-16 code units
  /// @throws InterruptedException if the thread is interrupted while it waits; there is no room
  ///   then
  void enter(int size) throws InterruptedException {
    if (isLarge(size)) {
      large.acquire();
    } else {
      small.acquire(size);
    }
  }

  /// Takes room for a text if there is some now.
  ///
  /// @return whether there was
  boolean tryEnter(int size) {
    return isLarge(size) ? large.tryAcquire() : small.tryAcquire(size);
  }

  /// Gives back the room of a text.
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
