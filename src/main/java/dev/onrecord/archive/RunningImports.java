package dev.onrecord.archive;

import dev.onrecord.domain.article.ImportProgress;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The imports that run, and their progress. Thread-safe.
final class RunningImports {
  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private final Consumer<ImportResult> observer;

  /// @param observer hears what became of each article, besides the listener of its import
  RunningImports(Consumer<ImportResult> observer) {
    this.observer = observer;
  }

  Consumer<ImportResult> observer() {
    return observer;
  }

  /// The progress of each import, oldest first.
  List<ImportProgress> all() {
    return running.stream().map(Running::progress).sorted(ImportProgress.OLDEST_FIRST).toList();
  }

  /// Begins an import. What it is told is passed on to the listener.
  ///
  /// @param documents all of the import
  Running begin(List<Document> documents, ImportListener listener) {
    long total = documents.stream().mapToLong(RunningImports::size).sum();
    Running begun = new Running(total, Instant.now(), listener);
    running.add(begun);
    return begun;
  }

  private static long size(Document document) {
    try {
      return document.content().size();
    } catch (IOException e) {
      // The reader refuses the document and says why.
      return 0;
    }
  }

  /// An import until it is closed. One thread changes it, others read its progress.
  final class Running implements ImportListener, AutoCloseable {
    private final Instant begun;
    private final ImportListener listener;
    private volatile long total;
    private volatile long bytes;
    private volatile int articles;

    private Running(long total, Instant begun, ImportListener listener) {
      this.total = total;
      this.begun = begun;
      this.listener = listener;
    }

    private ImportProgress progress() {
      return new ImportProgress(begun, bytes, total, articles);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    @Override
    public void onResult(ImportResult result) {
      articles++;
      observer.accept(result);
      listener.onResult(result);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    @Override
    public void finished(Document document, long size) {
      bytes += size;
      listener.finished(document, size);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    @Override
    public void skipped(Document document, long size) {
      total -= size;
      listener.skipped(document, size);
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}
