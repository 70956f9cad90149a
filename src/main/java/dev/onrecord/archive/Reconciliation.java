package dev.onrecord.archive;

import dev.onrecord.archive.ReadAhead.Ready;
import dev.onrecord.domain.Progress;
import dev.onrecord.domain.article.Article;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.store.ArticleStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes the index hold what the store holds. Imports and questions go on meanwhile.
final class Reconciliation {
  /// A commit is made after so much text, in UTF-16 code units,
  private static final int BATCH = 64 << 10;

  /// or after this time, so that a crash loses little work.
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

  private final ArticleStore store;
  private final ArticleIndex index;
  private final ArchiveWriter writer;
  private final PreparationPool pool;
  private volatile IndexBacklog backlog = IndexBacklog.NONE;
  private volatile boolean stopping;

  Reconciliation(
      ArticleStore store, ArticleIndex index, ArchiveWriter writer, PreparationPool pool) {
    this.store = store;
    this.index = index;
    this.writer = writer;
    this.pool = pool;
  }

  IndexBacklog backlog() {
    return backlog;
  }

  /// Ends a run before its next article; articles that are prepared by then are committed.
  void stop() {
    stopping = true;
  }

  /// Compares index and store, and gives the index what it lacks, until it lacks nothing. One run
  /// at a time.
  synchronized void run(Progress progress) {
    List<String> lacking = writer.alone(this::trim);
    if (!lacking.isEmpty()) {
      backlog = new IndexBacklog(0, lacking.size(), 0);
      progress.begin(lacking.size());
    }
    try {
      while (!lacking.isEmpty() && !stopping) {
        fill(lacking, progress);
        lacking = stopping ? List.of() : writer.alone(this::trim);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the index was brought up to date", e);
    } finally {
      backlog = IndexBacklog.NONE;
    }
  }

  /// Compares index and store article by article.
  IndexDrift drift() {
    return IndexDrift.of(store.contents(), index.contents());
  }

  /// How many articles the index lacks. Nothing is compared if the generations are equal.
  int lacking() {
    return index.generation() == store.generation() ? 0 : drift().lacking().size();
  }

  /// Whether the index may lack an article; quicker than [#drift].
  boolean isBehind() {
    return writer.alone(() -> index.generation() != store.generation());
  }

  /// Removes from the index articles that the store lacks or has in another version, and corrects
  /// the generation of the index.
  ///
  /// @return the ids of the articles that the index lacks
  private List<String> trim() {
    if (!index.isOpen()) {
      index.dropDamage();
    }
    long generation = store.generation();
    IndexDrift drift = drift();
    boolean isWhole = drift.lacking().isEmpty();
    // An index that lost articles to damage still claims the generation that it had.
    boolean claimsToBeWhole = index.generation() == generation;
    if (!drift.surplus().isEmpty() || isWhole != claimsToBeWhole) {
      drift.surplus().forEach(index::remove);
      index.commit(isWhole ? generation : writer.incomplete());
    }
    return drift.lacking();
  }

  /// Prepares articles and gives them to the index; articles that are removed meanwhile are left
  /// out.
  private void fill(List<String> ids, Progress progress) throws InterruptedException {
    Map<String, Long> planned = store.contents();
    int total = ids.size();
    try (ReadAhead<Article> ahead =
        pool.readAhead(
            line -> ids.forEach(id -> store.article(id).ifPresent(line)),
            Article::text,
            article -> false)) {
      for (int searched = 0; ; ) {
        int before = searched;
        int[] prepared = {searched};
        List<Ready<Article>> batch =
            ahead.nextBatch(
                BATCH,
                COMMIT_EVERY,
                () -> stopping,
                article -> {
                  backlog = new IndexBacklog(++prepared[0], total, before);
                  progress.at(prepared[0], total);
                });
        if (batch.isEmpty()) {
          return;
        }
        writer.alone(() -> commit(batch, planned));
        searched += batch.size();
        backlog = new IndexBacklog(searched, total, searched);
      }
    }
  }

  private List<Ready<Article>> commit(List<Ready<Article>> batch, Map<String, Long> planned) {
    for (Ready<Article> ready : batch) {
      Article article = ready.item();
      Optional<Long> generation = store.generation(article.id());
      // An article that changed since the run was planned is another than the prepared one.
      if (generation.isPresent() && generation.get().equals(planned.get(article.id()))) {
        PreparedText prepared = Objects.requireNonNull(ready.prepared());
        index.put(prepared.of(article), generation.get());
      }
    }
    index.commit(writer.incomplete());
    return batch;
  }
}
