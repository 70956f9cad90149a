package dev.onrecord.archive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Threads on which texts are prepared beside one another. Whoever has one prepared first gets room
/// for it, and gives that back when done with it. Thread-safe.
final class Preparers implements AutoCloseable {
  private final Preparation preparation;
  private final MemoryBudget room;
  private final ExecutorService threads;

  /// @param encoding threads that the encoder has; one more prepares, so that while the encoder has
  ///   work, the next text is segmented
  Preparers(Preparation preparation, int encoding) {
    this.preparation = preparation;
    this.room = new MemoryBudget(encoding);
    this.threads =
        Executors.newFixedThreadPool(
            encoding + 1, Thread.ofPlatform().daemon().name("prepare-", 0).factory());
  }

  MemoryBudget room() {
    return room;
  }

  /// Begins to prepare a text.
  CompletableFuture<PreparedText> begin(String text) {
    return CompletableFuture.supplyAsync(() -> preparation.prepare(text), threads);
  }

  /// Begins to prepare a text unless it need not be, and completes with null then.
  CompletableFuture<@Nullable PreparedText> beginUnless(BooleanSupplier needless, String text) {
    return CompletableFuture.supplyAsync(
        () -> needless.getAsBoolean() ? null : preparation.prepare(text), threads);
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
