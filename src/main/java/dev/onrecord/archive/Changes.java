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

/// Changes store and index together, one change at a time. Thread-safe.
///
/// What needs room in the index is written before the store takes the change, so what is refused
/// for want of room is nowhere. From then on only a file is renamed.
final class Changes {
  private final ReentrantLock one = new ReentrantLock(true);
  private final ArticleStore store;
  private final ArticleIndex index;
  private volatile Runnable whenDamaged = () -> {};

  Changes(ArticleStore store, ArticleIndex index) {
    this.store = store;
    this.index = index;
  }

  /// Has something run when the index can take nothing in.
  void whenDamaged(Runnable listener) {
    whenDamaged = listener;
  }

  /// Works while nobody else changes anything; what it changed in the index and did not commit when
  /// it fails is forgotten.
  <T> T alone(Supplier<T> work) {
    one.lock();
    try {
      return work.get();
    } catch (RuntimeException e) {
      abandon(e);
      throw e;
    } finally {
      one.unlock();
    }
  }

  /// Makes a change, on disk and searchable when this returns.
  ///
  /// @param indexed the articles saved, for the index
  /// @throws DiskFullException if there is no room; nothing changed then
  /// @throws UnsearchableException if the articles are kept and the index fails to take them
  /// @throws IndexUnreadableException if the index is damaged; nothing changed then
  void apply(ArchiveChange change, List<IndexedArticle> indexed) {
    if (!change.isEmpty()) {
      alone(
          () -> {
            write(change, indexed);
            return change;
          });
    }
  }

  private void write(ArchiveChange change, List<IndexedArticle> indexed) {
    long next = store.generation() + 1;
    boolean follows = isUpTo(next - 1);
    long generation;
    try {
      prepare(change, indexed, next, follows);
      generation = store.apply(change);
    } catch (RuntimeException e) {
      throw refusal(e);
    }
    try {
      if (generation != next) {
        // Another process has put the content of a backup into the store in between.
        index.rollback();
        prepare(change, indexed, generation, false);
      }
      index.publish();
    } catch (RuntimeException e) {
      List<String> ids = indexed.stream().map(IndexedArticle::article).map(Article::id).toList();
      throw new UnsearchableException(ids, e);
    }
  }

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

  /// The generation of an index that lacks articles: below all others, and lower with each commit
  /// until it lacks none.
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

  private void abandon(RuntimeException failure) {
    try {
      index.rollback();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
