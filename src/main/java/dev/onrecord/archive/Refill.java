package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.store.ArticleStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gives the index articles that it lacks. They are prepared beside one another, changes and
/// questions, and what is ready is committed every few seconds, so that a crash loses little.
final class Refill implements AutoCloseable {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

  /// UTF-16 code units of text that wait for a commit at most, and one article.
  private static final int COMMIT_CHARS = 256 << 10;

  /// An article that has room and is being prepared.
  private record Pending(Article article, CompletableFuture<PreparedText> prepared) {}

  private final ArticleStore store;
  private final ArticleIndex index;
  private final Changes changes;
  private final Preparers preparers;
  private final Map<String, Long> planned;
  private final Iterator<Article> articles;
  private @Nullable Article upcoming;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<IndexedArticle> ready = new ArrayList<>();
  private long readyChars;
  private long committedAt = System.nanoTime();
  private int searched;

  /// @param ids of the articles; those that are removed meanwhile are left out
  Refill(
      List<String> ids,
      ArticleStore store,
      ArticleIndex index,
      Changes changes,
      Preparers preparers) {
    this.store = store;
    this.index = index;
    this.changes = changes;
    this.preparers = preparers;
    this.planned = store.contents();
    this.articles = ids.stream().flatMap(id -> store.article(id).stream()).iterator();
  }

  /// How many articles can be searched now.
  int searched() {
    return searched;
  }

  /// How many articles are prepared.
  int prepared() {
    return searched + ready.size();
  }

  /// Runs until no article is left.
  ///
  /// @param stopping whether to end before the next article; what is ready by then is committed
  /// @param progress hears of this after each article
  /// @throws InterruptedException if the thread is interrupted; what was committed stays
  void run(BooleanSupplier stopping, Consumer<Refill> progress) throws InterruptedException {
    boolean goesOn = begin() && !stopping.getAsBoolean();
    while (goesOn) {
      Pending first = pending.getFirst();
      ready.add(finished(first).of(first.article()));
      readyChars += first.article().text().length();
      pending.removeFirst();
      leave(first);
      goesOn = begin() && !stopping.getAsBoolean();
      boolean isLong =
          readyChars >= COMMIT_CHARS || System.nanoTime() - committedAt >= COMMIT_EVERY.toNanos();
      if (isLong || !goesOn) {
        commit();
      }
      progress.accept(this);
    }
  }

  /// Begins to prepare as many as there is room for, and waits if there is none for the first.
  ///
  /// @return whether one is being prepared
  private boolean begin() throws InterruptedException {
    for (Article article = peek(); article != null; article = peek()) {
      int size = article.text().length();
      if (pending.isEmpty()) {
        preparers.room().enter(size);
      } else if (!preparers.room().tryEnter(size)) {
        break;
      }
      pending.add(new Pending(article, preparers.begin(article.text())));
      upcoming = null;
    }
    return !pending.isEmpty();
  }

  private @Nullable Article peek() {
    if (upcoming == null && articles.hasNext()) {
      upcoming = articles.next();
    }
    return upcoming;
  }

  private static PreparedText finished(Pending pending) {
    try {
      return pending.prepared().join();
    } catch (CompletionException e) {
      throw Preparers.failure(e.getCause());
    }
  }

  private void leave(Pending done) {
    preparers.room().leave(done.article().text().length());
  }

  private void commit() {
    changes.alone(
        () -> {
          long incomplete = changes.incomplete();
          for (IndexedArticle article : ready) {
            String id = article.article().id();
            Optional<Long> generation = store.generation(id);
            // What changed since it was planned is not what was prepared.
            if (generation.isPresent() && generation.get().equals(planned.get(id))) {
              index.put(article, generation.get());
            }
          }
          index.commit(incomplete);
          return ready;
        });
    searched += ready.size();
    ready.clear();
    readyChars = 0;
    committedAt = System.nanoTime();
  }

  /// Gives up what is being prepared.
  @Override
  public void close() {
    for (Pending given : pending) {
      given.prepared().cancel(false);
      leave(given);
    }
    pending.clear();
  }
}
