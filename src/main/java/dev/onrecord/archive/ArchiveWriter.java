package dev.onrecord.archive;

import dev.onrecord.domain.DiskFullException;
import dev.onrecord.domain.article.ArchiveChange;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.retrieve.IndexUnreadableException;
import dev.onrecord.store.ArticleStore;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Writes changes to the store and to the index, one change at a time. Thread-safe.
///
/// A change is written in two phases. First the index writes all that needs room on the disk,
/// unseen by readers; then the store commits; then the index renames a file, and readers see the
/// change. If the first phase fails, nothing has changed.
final class ArchiveWriter {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final ArticleStore store;
  private final ArticleIndex index;
  private volatile Runnable whenDamaged = () -> {};

  ArchiveWriter(ArticleStore store, ArticleIndex index) {
    this.store = store;
    this.index = index;
  }

  /// Sets what is run when the index cannot be written.
  void whenDamaged(Runnable listener) {
    whenDamaged = listener;
  }

  /// Runs a task while no other task of this writer runs. If it fails, changes of the index that it
  /// did not commit are rolled back.
  <T> T alone(Supplier<T> task) {
    lock.lock();
    try {
      return task.get();
    } catch (RuntimeException e) {
      rollBack(e);
      throw e;
    } finally {
      lock.unlock();
    }
  }

  /// Makes a change; it is on disk and searchable when this returns. Part of a task that runs
  /// [#alone].
  ///
  /// @param indexed the articles that the change saves, for the index
  /// @throws DiskFullException if there is no room; nothing changed then
  /// @throws UnsearchableException if the store has the articles, and the index failed to take them
  /// @throws IndexUnreadableException if the index is damaged; nothing changed then
  void write(ArchiveChange change, List<IndexedArticle> indexed) {
    if (change.isEmpty()) {
      return;
    }
    long next = store.generation() + 1;
    boolean isWhole = isUpTo(next - 1);
    long generation;
    try {
      prepare(change, indexed, next, isWhole);
      generation = store.apply(change);
    } catch (RuntimeException e) {
      throw refusal(e);
    }
    try {
      if (generation != next) {
        // Another process has restored a backup into the store in between.
        index.rollback();
        prepare(change, indexed, generation, false);
      }
      index.publish();
    } catch (RuntimeException e) {
      List<String> ids = indexed.stream().map(IndexedArticle::article).map(Article::id).toList();
      throw new UnsearchableException(ids, e);
    }
  }

  /// @param isWhole whether the index lacks no article after this change
  private void prepare(
      ArchiveChange change, List<IndexedArticle> indexed, long generation, boolean isWhole) {
    change.removed().forEach(index::remove);
    indexed.forEach(article -> index.put(article, generation));
    index.prepare(isWhole ? generation : incomplete());
  }

  /// Whether the index has all that the store had in a generation.
  private boolean isUpTo(long generation) {
    long own = index.generation();
    return own == generation || (own < 0 && generation == 0);
  }

  /// The generation for the next commit of an index that lacks articles. It is negative, and lower
  /// with each such commit.
  long incomplete() {
    return Math.min(index.generation(), 0) - 1;
  }

  private RuntimeException refusal(RuntimeException failure) {
    if (DiskFullException.isCauseOf(failure)) {
      return new DiskFullException(
          "the disk is full, so nothing was changed; free some space and try again", failure);
    }
    if (failure instanceof UncheckedIOException) {
      whenDamaged.run();
      return new IndexUnreadableException(
          "the index cannot be written, so nothing was changed; try again once 'onrecord check"
              + " --repair', or the server that runs, has repaired it",
          failure);
    }
    return failure;
  }

  private void rollBack(RuntimeException failure) {
    try {
      index.rollback();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
