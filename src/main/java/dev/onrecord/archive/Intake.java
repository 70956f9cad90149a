package dev.onrecord.archive;

import dev.onrecord.archive.ReadAhead.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Takes what was read ahead into the archive, in batches: each is one transaction of the store and
/// one commit of the index.
final class Intake {
  /// A batch ends with so much text, in UTF-16 code units,
  private static final int BATCH = 64 << 10;

  /// or after this time, if the next article is not prepared by then.
  private static final long PATIENCE_MILLIS = 1_000;

  /// So often it looks whether it is stopped.
  private static final long LOOK_MILLIS = 200;

  private final ReadAhead ahead;
  private final Function<List<Item.Entry>, List<Admission>> committing;
  private final IntakeListener listener;
  private final BooleanSupplier stopping;
  private final List<Item> batch = new ArrayList<>();
  private long batchSize;
  private long begun;

  /// Whether the document that is not finished yet had an article.
  private boolean takesFrom;

  /// @param committing takes articles into the archive, which then are durable and searchable
  /// @param stopping whether no more are to be taken in
  Intake(
      ReadAhead ahead,
      Function<List<Item.Entry>, List<Admission>> committing,
      IntakeListener listener,
      BooleanSupplier stopping) {
    this.ahead = ahead;
    this.committing = committing;
    this.listener = listener;
    this.stopping = stopping;
  }

  /// Takes in all that is read.
  ///
  /// @throws InterruptedException if the thread is interrupted; what was admitted stays
  /// @throws StoppingException if it is stopped, likewise
  void run() throws InterruptedException {
    try {
      while (true) {
        Item item = ahead.next(Math.min(patience(), LOOK_MILLIS));
        checkStopping();
        switch (item) {
          case null -> {
            if (patience() == 0) {
              commit();
            }
          }
          case Item.End() -> {
            commit();
            return;
          }
          case Item.Broken(var cause) -> throw Preparers.failure(cause);
          case Item.Entry entry -> {
            await(entry);
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

  private void checkStopping() {
    if (stopping.getAsBoolean()) {
      throw new StoppingException();
    }
  }

  /// Waits for an article, and meanwhile ends a batch that has waited long enough.
  private void await(Item.Entry entry) throws InterruptedException {
    while (!isPrepared(entry, Math.min(patience(), LOOK_MILLIS))) {
      checkStopping();
      if (patience() == 0) {
        commit();
      }
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
      throw Preparers.failure(e.getCause());
    }
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
        case Item.Entry entry -> {
          takesFrom = true;
          listener.admitted(admissions.get(next++));
        }
        case Item.Unreadable(var refusal) -> listener.admitted(refusal);
        case Item.Finished(var document, var size) -> {
          if (takesFrom) {
            listener.finished(document, size);
          } else {
            listener.passedOver(document, size);
          }
          takesFrom = false;
        }
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
