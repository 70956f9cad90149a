package dev.onrecord.archive;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.store.ArticleStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the index hold what the store holds. Articles are segmented and encoded beside changes and
/// questions; what is ready is committed every few seconds, so that a crash loses little.
final class Reconciliation {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

  /// UTF-16 code units of text that wait for a commit at most, or one longer article.
  private static final int COMMIT_CHARS = 256 << 10;

  private final ArticleStore store;
  private final ArticleIndex index;
  private final Changes changes;
  private final Preparation preparation;
  private volatile Backlog backlog = Backlog.NONE;
  private volatile boolean stopping;

  Reconciliation(ArticleStore store, ArticleIndex index, Changes changes, Preparation preparation) {
    this.store = store;
    this.index = index;
    this.changes = changes;
    this.preparation = preparation;
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
  Differences differences() {
    return Differences.of(store.contents(), index.contents());
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
    Differences differences = differences();
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
    List<IndexedArticle> ready = new ArrayList<>();
    Map<String, Long> planned = store.contents();
    int chars = 0;
    int searched = 0;
    long last = System.nanoTime();
    for (int i = 0; i < ids.size() && !stopping; i++) {
      Optional<Article> article = store.article(ids.get(i));
      article.map(a -> preparation.prepare(a.text()).of(a)).ifPresent(ready::add);
      chars += article.map(a -> a.text().length()).orElse(0);
      boolean isLong = chars >= COMMIT_CHARS || System.nanoTime() - last >= COMMIT_EVERY.toNanos();
      if (isLong || i == ids.size() - 1 || stopping) {
        commit(ready, planned);
        searched = i + 1;
        ready.clear();
        chars = 0;
        last = System.nanoTime();
      }
      backlog = new Backlog(i + 1, ids.size(), searched);
      progress.at(i + 1, ids.size());
    }
  }

  private void commit(List<IndexedArticle> ready, Map<String, Long> planned) {
    changes.alone(
        () -> {
          Map<String, Long> stored = store.contents();
          long incomplete = changes.incomplete();
          for (IndexedArticle article : ready) {
            Long generation = stored.get(article.article().id());
            // What changed since it was planned is not what was prepared.
            if (generation != null && generation.equals(planned.get(article.article().id()))) {
              index.put(article, generation);
            }
          }
          index.commit(incomplete);
          return ready;
        });
  }
}
