package dev.onrecord.archive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Threads on which texts are prepared beside one another. Whoever has one prepared first gets room
/// for it, and gives that back when done with it. Thread-safe.
final class Preparers implements AutoCloseable {
  private final Room room;
  private final ExecutorService threads;

  /// @param encoding threads that the encoder has; one more prepares, so that while the encoder has
  ///   work, the next text is segmented
  Preparers(int encoding) {
    this.room = new Room(encoding);
    this.threads =
        Executors.newFixedThreadPool(
            encoding + 1, Thread.ofPlatform().daemon().name("prepare-", 0).factory());
  }

  Room room() {
    return room;
  }

  <T extends @Nullable Object> CompletableFuture<T> begin(Supplier<T> preparing) {
    return CompletableFuture.supplyAsync(preparing, threads);
  }

  /// What preparing failed with, to be thrown.
  static RuntimeException failure(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new CompletionException(cause);
    };
  }

  /// Begins nothing more.
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
