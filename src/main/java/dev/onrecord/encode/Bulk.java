package dev.onrecord.encode;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs many batches on all processors, each pass on one thread: two such passes side by side are
/// as fast as two on two threads one after the other, and one of them can be left out when a
/// question needs the processor. Thread-safe.
final class Bulk implements AutoCloseable {
  private final Supplier<Model> loading;
  private final int threads;
  private final RightOfWay rightOfWay;
  private final ExecutorService workers;
  private final AtomicInteger begun = new AtomicInteger();
  private @Nullable Model model;
  private boolean closed;

  /// @param loading loads the model for passes on one thread each; a program that only asks never
  ///   needs it
  Bulk(Supplier<Model> loading, int threads, RightOfWay rightOfWay) {
    this.loading = loading;
    this.threads = threads;
    this.rightOfWay = rightOfWay;
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("encode-", 0).factory());
  }

  /// Encodes batches. No more of them wait in line than there are threads, so that a small article
  /// never stands behind all of a large one.
  ///
  /// @throws IllegalStateException if this is closed
  List<List<Encoding>> run(List<List<List<Token>>> batches) {
    List<CompletableFuture<List<Encoding>>> passes = new ArrayList<>();
    List<List<Encoding>> encoded = new ArrayList<>();
    try {
      for (List<List<Token>> batch : batches) {
        passes.add(CompletableFuture.supplyAsync(() -> pass(batch), workers));
        begun.incrementAndGet();
        if (passes.size() >= threads) {
          encoded.add(passes.removeFirst().join());
        }
      }
      for (CompletableFuture<List<Encoding>> pass : passes) {
        encoded.add(pass.join());
      }
    } catch (RejectedExecutionException e) {
      throw closed();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    return encoded;
  }

  /// Batches that stand in line or are encoded now.
  int inWork() {
    return begun.get();
  }

  private List<Encoding> pass(List<List<Token>> batch) {
    try {
      return rightOfWay.afterQuestions(() -> model().run(batch, 0));
    } finally {
      begun.decrementAndGet();
    }
  }

  private synchronized Model model() {
    if (closed) {
      throw closed();
    }
    Model loaded = model;
    if (loaded == null) {
      loaded = loading.get();
      model = loaded;
    }
    return loaded;
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("the embedding model is closed");
  }

  /// Waits for the passes that run.
  @Override
  public void close() {
    workers.shutdown();
    Model loaded;
    synchronized (this) {
      closed = true;
      loaded = model;
    }
    if (loaded != null) {
      loaded.close();
    }
  }
}
