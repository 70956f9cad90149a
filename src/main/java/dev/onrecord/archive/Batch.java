package dev.onrecord.archive;

import dev.onrecord.domain.article.ArchiveChange;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.StoredArticle;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.store.ArticleStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Decides what becomes of texts, while the store does not change, and collects the change that
/// makes it so.
final class Batch {
  private final ArticleStore store;
  private final Function<Reading, PreparedText> preparing;

  /// Articles that the store does not have like this, by id.
  private final Map<String, StoredArticle> fresh = new LinkedHashMap<>();

  private final Map<String, List<Submission>> copies = new HashMap<>();
  private final List<String> forgotten = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  /// @param preparing what a text was prepared to, or prepares it
  Batch(ArticleStore store, Function<Reading, PreparedText> preparing) {
    this.store = store;
    this.preparing = preparing;
  }

  /// Takes in a text. An origin that has an article keeps it, whatever it holds now; a new origin
  /// gets one only if no article of the same outlet has its text, else it is kept as a copy.
  Admission admit(Reading reading) {
    String origin = reading.submission().origin();
    copies.values().forEach(all -> all.removeIf(copy -> copy.origin().equals(origin)));
    Optional<Article> own = from(origin);
    if (own.isPresent()) {
      return again(own.get(), reading);
    }
    Metadata stated = reading.submission().metadata();
    Optional<Article> holder = Recognition.holder(withText(reading.sha256()), stated);
    if (holder.isPresent()) {
      return copy(holder.get(), reading);
    }
    if (store.copiedFrom(origin).isPresent()) {
      forgotten.add(origin);
    }
    return new Admission.Added(origin, put(id(reading), reading, stated));
  }

  /// What came from its origin before.
  private Admission again(Article own, Reading reading) {
    String origin = reading.submission().origin();
    Metadata stated = reading.submission().metadata();
    if (own.sha256().equals(reading.sha256())) {
      if (Recognition.states(own, stated)) {
        return new Admission.Known(origin, own);
      }
      return new Admission.Replaced(origin, put(own.id(), reading, stated.or(own.metadata())));
    }
    Article article = put(own.id(), reading, stated);
    readmitCopies(own);
    return new Admission.Replaced(origin, article);
  }

  /// Gives an article another text, whatever it came from; the copies of its old text go with that.
  Admission replace(Article article, Reading reading) {
    Metadata stated = reading.submission().metadata();
    return new Admission.Replaced(
        reading.submission().origin(), put(article.id(), reading, stated));
  }

  /// The same text from another origin.
  private Admission copy(Article holder, Reading reading) {
    Submission submission = reading.submission();
    if (store.copiedFrom(submission.origin()).filter(holder::equals).isEmpty()) {
      copies.computeIfAbsent(holder.id(), id -> new ArrayList<>()).add(submission);
    }
    Metadata completed = Recognition.completed(holder, submission.metadata());
    Article article = holder;
    if (!completed.equals(holder.metadata())) {
      article = new Article(holder.id(), completed, holder.text(), holder.sha256());
      fresh.put(holder.id(), new StoredArticle(article, source(holder.id())));
    }
    return new Admission.Known(submission.origin(), article);
  }

  private Submission source(String id) {
    StoredArticle own = fresh.get(id);
    return own == null ? store.source(id).orElseThrow() : own.source();
  }

  /// Removes an article and all copies of it.
  void remove(Article article) {
    removed.add(article.id());
  }

  /// Takes an article's origin from it: it stays as what its first copy came from, if it has one.
  void abandon(Article article) {
    store.copies(article.id()).stream()
        .findFirst()
        .ifPresentOrElse(
            heir -> fresh.put(article.id(), new StoredArticle(article, heir)),
            () -> removed.add(article.id()));
  }

  /// Removes a copy.
  void forget(String origin) {
    forgotten.add(origin);
  }

  /// The copies of an article that has another text now, or is gone, have none to rest on: they
  /// come in again, as what they were.
  private void readmitCopies(Article was) {
    List<Submission> orphans = new ArrayList<>(store.copies(was.id()));
    orphans.addAll(Optional.ofNullable(copies.remove(was.id())).orElse(List.of()));
    for (Submission orphan : orphans) {
      // A copy that came in this batch too, with another text, is what it is now.
      if (!isElsewhere(orphan.origin())) {
        admit(new Reading(orphan, was.text(), was.sha256()));
      }
    }
  }

  private Article put(String id, Reading reading, Metadata stated) {
    String text = reading.text();
    Metadata metadata =
        stated.orTitle(preparing.apply(reading).title().map(title -> title.of(text)));
    Article article = new Article(id, metadata, text, reading.sha256());
    fresh.put(id, new StoredArticle(article, reading.submission()));
    return article;
  }

  private String id(Reading reading) {
    String origin = reading.submission().origin();
    return store
        .removedFrom(origin)
        .filter(id -> !fresh.containsKey(id))
        .orElseGet(
            () ->
                ArticleIds.choose(
                    origin,
                    reading.sha256(),
                    taken -> fresh.containsKey(taken) || store.isTaken(taken)));
  }

  private boolean isElsewhere(String origin) {
    return forgotten.contains(origin)
        || fresh.values().stream().anyMatch(stored -> stored.source().origin().equals(origin))
        || copies.values().stream()
            .flatMap(List::stream)
            .anyMatch(copy -> copy.origin().equals(origin));
  }

  private Optional<Article> from(String origin) {
    return fresh.values().stream()
        .filter(stored -> stored.source().origin().equals(origin))
        .map(StoredArticle::article)
        .findFirst()
        .or(() -> store.articleFrom(origin).filter(own -> !removed.contains(own.id())));
  }

  /// Articles that have a text, and still have it after this batch.
  private Stream<Article> withText(String sha256) {
    return Stream.concat(
            fresh.values().stream().map(StoredArticle::article),
            store.articlesWithText(sha256).stream()
                .filter(article -> !fresh.containsKey(article.id()))
                .filter(article -> !removed.contains(article.id())))
        .filter(article -> article.sha256().equals(sha256));
  }

  /// All that is to change.
  ArchiveChange change() {
    copies.values().removeIf(List::isEmpty);
    return new ArchiveChange(removed, List.copyOf(fresh.values()), copies, forgotten);
  }

  /// What is new or changed, for the index.
  List<IndexedArticle> indexed() {
    return fresh.values().stream()
        .map(
            stored -> {
              Article article = stored.article();
              return preparing
                  .apply(new Reading(stored.source(), article.text(), article.sha256()))
                  .of(article);
            })
        .toList();
  }
}
