package dev.onrecord.archive;

import dev.onrecord.archive.ReadAhead.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes what was read ahead into the archive, in batches: each is one transaction of the store and
/// one commit of the index.
final class Intake {
  /// A batch ends with so much text, in UTF-16 code units,
  private static final int BATCH = 64 << 10;

  /// or after this time, if the next article is not prepared by then.
  private static final long PATIENCE_MILLIS = 1_000;

  private final ReadAhead ahead;
  private final Function<List<Item.Entry>, List<Admission>> committing;
  private final IntakeListener listener;
  private final List<Item> batch = new ArrayList<>();
  private long batchSize;
  private long begun;

  /// @param committing takes articles into the archive, which then are durable and searchable
  Intake(
      ReadAhead ahead,
      Function<List<Item.Entry>, List<Admission>> committing,
      IntakeListener listener) {
    this.ahead = ahead;
    this.committing = committing;
    this.listener = listener;
  }

  /// Takes in all that is read.
  ///
  /// @throws InterruptedException if the thread is interrupted; what was admitted stays
  void run() throws InterruptedException {
    try {
      while (true) {
        Item item = ahead.next(patience());
        switch (item) {
          case null -> commit();
          case Item.End() -> {
            commit();
            return;
          }
          case Item.Broken(var cause) -> throw unchecked(cause);
          case Item.Entry entry -> {
            if (!isPrepared(entry, patience())) {
              commit();
              isPrepared(entry, Long.MAX_VALUE);
            }
            take(entry, entry.reading().text().length());
          }
          case Item.Unreadable refused -> take(refused, 0);
          case Item.Finished finished -> take(finished, 0);
        }
        if (batchSize >= BATCH) {
          commit();
        }
      }
    } finally {
      leave();
    }
  }

  private void take(Item item, int size) {
    if (batch.isEmpty()) {
      begun = System.nanoTime();
    }
    batch.add(item);
    batchSize += size;
  }

  private long patience() {
    return batch.isEmpty()
        ? Long.MAX_VALUE
        : Math.max(0, PATIENCE_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
  }

  private static boolean isPrepared(Item.Entry entry, long millis) throws InterruptedException {
    try {
      entry.prepared().get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new CompletionException(cause);
    };
  }

  /// Ends the batch.
  private void commit() {
    List<Item.Entry> entries = new ArrayList<>();
    for (Item item : batch) {
      if (item instanceof Item.Entry entry) {
        entries.add(entry);
      }
    }
    List<Admission> admissions = entries.isEmpty() ? List.of() : committing.apply(entries);
    int next = 0;
    for (Item item : batch) {
      switch (item) {
        case Item.Entry entry -> listener.admitted(admissions.get(next++));
        case Item.Unreadable(var reading) ->
            listener.admitted(new Admission.Refused(reading.origin(), reading.reason()));
        case Item.Finished(var document, var size) -> listener.finished(document, size);
        case Item.End end -> {}
        case Item.Broken broken -> {}
      }
    }
    leave();
  }

  private void leave() {
    for (Item item : batch) {
      if (item instanceof Item.Entry entry) {
        ahead.leave(entry);
      }
    }
    batch.clear();
    batchSize = 0;
  }
}
