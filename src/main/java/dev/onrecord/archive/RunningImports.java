package dev.onrecord.archive;

import dev.onrecord.domain.index.Work;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is being taken in. Thread-safe.
final class RunningImports {
  private final Set<Running> running = ConcurrentHashMap.newKeySet();

  /// How far each is, the first begun first.
  List<Work> all() {
    return running.stream().map(Running::state).sorted(Work.FIRST_BEGUN).toList();
  }

  /// Follows a work that this listener hears of.
  ///
  /// @param documents all of them
  Running begin(List<Document> documents, IntakeListener listener) {
    Running work =
        new Running(
            documents.stream().mapToLong(RunningImports::size).sum(), Instant.now(), listener);
    running.add(work);
    return work;
  }

  private static long size(Document document) {
    try {
      return document.content().size();
    } catch (IOException e) {
      // The reader tells what is wrong with it.
      return 0;
    }
  }

  /// One work, until it is closed.
  final class Running implements IntakeListener, AutoCloseable {
    private volatile long total;
    private final Instant begun;
    private final IntakeListener listener;
    private volatile long bytes;
    private volatile int articles;

    private Running(long total, Instant begun, IntakeListener listener) {
      this.total = total;
      this.begun = begun;
      this.listener = listener;
    }

    private Work state() {
      return new Work(begun, bytes, total, articles);
    }

    // Only the thread that works writes.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    @Override
    public void admitted(Admission admission) {
      articles++;
      listener.admitted(admission);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    @Override
    public void finished(Document document, long size) {
      bytes += size;
      listener.finished(document, size);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    @Override
    public void passedOver(Document document, long size) {
      total -= size;
      listener.passedOver(document, size);
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}
