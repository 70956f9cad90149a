package dev.onrecord.nativecode;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// The uses of something in native memory. It is freed only when none is left: native code that
/// reads what was freed takes the whole process down. Thread-safe.
public final class NativeUse {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final String name;
  private boolean freed;

  /// @param name what it is, for the message of a use that comes too late
  public NativeUse(String name) {
    this.name = name;
  }

  /// Uses it; any number of threads may at once.
  ///
  /// @throws IllegalStateException if it is freed
  public <T> T use(Supplier<T> work) {
    lock.readLock().lock();
    try {
      if (freed) {
        throw new IllegalStateException(name + " is closed");
      }
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /// Waits for all uses to end, and frees it; the second time does nothing.
  public void free(Runnable freeing) {
    lock.writeLock().lock();
    try {
      if (!freed) {
        freed = true;
        freeing.run();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
