package dev.onrecord.archive;

import dev.onrecord.domain.Progress;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.store.ArticleStore;
import java.util.List;

/// Makes the index hold what the store holds.
final class Reconciliation {
  private final ArticleStore store;
  private final ArticleIndex index;
  private final Changes changes;
  private final Preparers preparers;
  private volatile Backlog backlog = Backlog.NONE;
  private volatile boolean stopping;

  Reconciliation(ArticleStore store, ArticleIndex index, Changes changes, Preparers preparers) {
    this.store = store;
    this.index = index;
    this.changes = changes;
    this.preparers = preparers;
  }

  Backlog backlog() {
    return backlog;
  }

  /// Has a run end before its next article; what is ready by then is committed.
  void stop() {
    stopping = true;
  }

  /// One at a time.
  synchronized void run(Progress progress) {
    List<String> lacking = changes.alone(this::trim);
    if (!lacking.isEmpty()) {
      backlog = new Backlog(0, lacking.size(), 0);
      progress.begin(lacking.size());
    }
    try {
      while (!lacking.isEmpty() && !stopping) {
        fill(lacking, progress);
        lacking = stopping ? List.of() : changes.alone(this::trim);
      }
    } finally {
      backlog = Backlog.NONE;
    }
  }

  /// Which articles the index lacks, and those of the store that it does not have as they are.
  IndexDrift differences() {
    return IndexDrift.of(store.contents(), index.contents());
  }

  /// How many articles the index lacks; told without a comparison where it says to have all.
  int lacking() {
    return index.generation() == store.generation() ? 0 : differences().lacking().size();
  }

  /// Whether the index may lack something; quicker than [#differences].
  boolean isBehind() {
    return changes.alone(() -> index.generation() != store.generation());
  }

  /// Takes out of the index what the store does not have so any more, and has it say whether then
  /// something is missing.
  ///
  /// @return what the index lacks, by id
  private List<String> trim() {
    if (!index.isOpen()) {
      index.dropDamage();
    }
    long generation = store.generation();
    IndexDrift differences = differences();
    boolean isWhole = differences.lacking().isEmpty();
    // An index that lost something to damage still claims the generation that it had.
    boolean claimsToBe = index.generation() == generation;
    if (!differences.surplus().isEmpty() || isWhole != claimsToBe) {
      differences.surplus().forEach(index::remove);
      index.commit(isWhole ? generation : changes.incomplete());
    }
    return differences.lacking();
  }

  private void fill(List<String> ids, Progress progress) {
    int total = ids.size();
    try (Refill refill = new Refill(ids, store, index, changes, preparers)) {
      refill.run(
          () -> stopping,
          state -> {
            backlog = new Backlog(state.prepared(), total, state.searched());
            progress.at(state.prepared(), total);
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the index was brought up to date", e);
    }
  }
}
