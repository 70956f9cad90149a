package dev.onrecord.archive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The threads that prepare texts, and the memory that all of them may use. Thread-safe.
final class PreparationPool implements AutoCloseable {
  private final Preparation preparation;
  private final MemoryBudget budget;
  private final ExecutorService threads;

  /// @param encoding how many threads the encoder has. The pool has one more, which segments the
  ///   next text while the encoder is busy.
  PreparationPool(Preparation preparation, int encoding) {
    this.preparation = preparation;
    this.budget = new MemoryBudget(encoding);
    this.threads =
        Executors.newFixedThreadPool(
            encoding + 1, Thread.ofPlatform().daemon().name("prepare-", 0).factory());
  }

  MemoryBudget budget() {
    return budget;
  }

  /// Begins to read items and to prepare them; [ReadAhead] describes the parameters.
  <T> ReadAhead<T> readAhead(
      Consumer<Consumer<T>> reading, Function<T, @Nullable String> text, Predicate<T> isKnown) {
    return new ReadAhead<>(this, reading, text, isKnown).start();
  }

  /// Begins to prepare a text. The result is null if the text turns out to be known.
  ///
  /// @param isKnown asked before the text is prepared, on the same thread
  CompletableFuture<@Nullable PreparedText> prepareUnless(BooleanSupplier isKnown, String text) {
    return CompletableFuture.supplyAsync(
        () -> isKnown.getAsBoolean() ? null : preparation.prepare(text), threads);
  }

  /// Prepares no further text.
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
