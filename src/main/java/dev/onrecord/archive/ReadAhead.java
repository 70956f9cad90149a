package dev.onrecord.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Items that one thread reads and several threads prepare, while the first of them are taken. They
/// are taken in the order in which they were read.
///
/// Memory is bounded: an item uses the [MemoryBudget] from its reading until the batch after its
/// own is asked for, and the reader waits while the budget is used up.
///
/// @param <T> an item, which may have a text to prepare
final class ReadAhead<T> implements AutoCloseable {
  /// Limits the items without a text, which need no budget.
  private static final int MOST_WAITING = 1_000;

  /// How often a thread that waits looks whether it has to stop.
  private static final long LOOK_MILLIS = 200;

  /// An item that can be taken.
  ///
  /// @param prepared null if there was nothing to prepare
  record Ready<T>(T item, @Nullable PreparedText prepared) {}

  /// What the reader puts in line.
  private sealed interface Entry<T> {
    record Read<T>(T item, int size, CompletableFuture<@Nullable PreparedText> prepared)
        implements Entry<T> {}

    record End<T>() implements Entry<T> {}

    record Failed<T>(Throwable cause) implements Entry<T> {}
  }

  /// Ends the reader when nobody takes items any more.
  private static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final BlockingQueue<Entry<T>> line = new LinkedBlockingQueue<>(MOST_WAITING);
  private final PreparationPool pool;
  private final Function<T, @Nullable String> text;
  private final Predicate<T> isKnown;
  private final Thread reader;
  private final List<Entry.Read<T>> taken = new ArrayList<>();
  private Entry.@Nullable Read<T> upcoming;
  private boolean hasEnded;

  /// @param reading puts all items into the line that it is given
  /// @param text of an item; null if there is nothing to prepare
  /// @param isKnown whether an item's text need not be prepared; asked by the pool's threads
  ReadAhead(
      PreparationPool pool,
      Consumer<Consumer<T>> reading,
      Function<T, @Nullable String> text,
      Predicate<T> isKnown) {
    this.pool = pool;
    this.text = text;
    this.isKnown = isKnown;
    this.reader = Thread.ofPlatform().daemon().name("read-ahead").unstarted(() -> read(reading));
  }

  /// Begins to read.
  ReadAhead<T> start() {
    reader.start();
    return this;
  }

  /// The next items. A batch ends when it has enough text, when the next item is not prepared in
  /// time, or when it is to stop. It is empty if all items were taken, or if it is to stop.
  ///
  /// @param enough UTF-16 code units
  /// @param patience from the first item of the batch
  /// @param onReady hears of each item when it is prepared
  /// @throws InterruptedException if the thread is interrupted while it waits
  List<Ready<T>> nextBatch(
      int enough, Duration patience, BooleanSupplier stopping, Consumer<T> onReady)
      throws InterruptedException {
    releaseTaken();
    List<Ready<T>> batch = new ArrayList<>();
    long size = 0;
    long begun = 0;
    while (size < enough && batch.size() < MOST_WAITING && !stopping.getAsBoolean()) {
      long left =
          batch.isEmpty()
              ? LOOK_MILLIS
              : patience.toMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      Ready<T> ready = next(Math.clamp(left, 0, LOOK_MILLIS));
      if (ready != null) {
        begun = batch.isEmpty() ? System.nanoTime() : begun;
        batch.add(ready);
        size += taken.getLast().size();
        onReady.accept(ready.item());
      } else if (hasEnded || (!batch.isEmpty() && left <= 0)) {
        break;
      }
    }
    return batch;
  }

  /// The next item; null if it is not prepared after a time, or if there is none.
  private @Nullable Ready<T> next(long millis) throws InterruptedException {
    if (upcoming == null && !hasEnded) {
      switch (line.poll(millis, TimeUnit.MILLISECONDS)) {
        case null -> {}
        case Entry.Read<T> read -> upcoming = read;
        case Entry.End<T> _ -> hasEnded = true;
        case Entry.Failed<T>(var cause) -> throw failure(cause);
      }
    }
    Entry.Read<T> read = upcoming;
    if (read == null) {
      return null;
    }
    try {
      PreparedText prepared = read.prepared().get(millis, TimeUnit.MILLISECONDS);
      taken.add(read);
      upcoming = null;
      return new Ready<>(read.item(), prepared);
    } catch (TimeoutException e) {
      return null;
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new CompletionException(cause);
    };
  }

  private void read(Consumer<Consumer<T>> reading) {
    Entry<T> last;
    try {
      reading.accept(this::put);
      last = new Entry.End<>();
    } catch (AbandonedException e) {
      return;
    } catch (Throwable e) {
      // The thread that takes the items must hear of every failure.
      last = new Entry.Failed<>(e);
    }
    try {
      line.put(last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(T item) {
    String itemText = text.apply(item);
    try {
      if (itemText == null) {
        line.put(new Entry.Read<>(item, 0, CompletableFuture.completedFuture(null)));
        return;
      }
      int size = itemText.length();
      pool.budget().enter(size);
      Entry.Read<T> read =
          new Entry.Read<>(item, size, pool.prepareUnless(() -> isKnown.test(item), itemText));
      try {
        line.put(read);
      } catch (InterruptedException e) {
        giveUp(read);
        throw e;
      }
    } catch (InterruptedException e) {
      throw new AbandonedException();
    }
  }

  private void releaseTaken() {
    taken.forEach(this::release);
    taken.clear();
  }

  private void release(Entry.Read<T> read) {
    pool.budget().leave(read.size());
  }

  /// Ends the reading, and gives up the items that nobody has taken.
  @Override
  public void close() {
    reader.interrupt();
    boolean interrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    releaseTaken();
    if (upcoming != null) {
      giveUp(upcoming);
    }
    line.forEach(
        entry -> {
          if (entry instanceof Entry.Read<T> read) {
            giveUp(read);
          }
        });
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void giveUp(Entry.Read<T> read) {
    read.prepared().cancel(false);
    release(read);
  }
}
