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

/// A change of the archive that is being planned: it decides for each article whether it is new,
/// another version, or a copy. The store must not change meanwhile.
final class ChangePlan {
  private final ArticleStore store;
  private final Function<ReadArticle, PreparedText> preparation;

  /// Articles that the store lacks or has in another version, by id.
  private final Map<String, StoredArticle> fresh = new LinkedHashMap<>();

  private final Map<String, List<Submission>> copies = new HashMap<>();
  private final List<String> forgotten = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  /// @param preparation gives the prepared text of an article
  ChangePlan(ArticleStore store, Function<ReadArticle, PreparedText> preparation) {
    this.store = store;
    this.preparation = preparation;
  }

  /// Plans to take in an article. If its origin has an article, that one gets the text. Otherwise
  /// it becomes a new article, or a copy if an article of the same outlet has its text.
  ImportResult add(ReadArticle read) {
    String origin = read.submission().origin();
    copies.values().forEach(all -> all.removeIf(copy -> copy.origin().equals(origin)));
    Optional<Article> own = from(origin);
    if (own.isPresent()) {
      return again(own.get(), read);
    }
    Metadata stated = read.submission().metadata();
    Optional<Article> holder = CopyRules.holder(withText(read.sha256()), stated);
    if (holder.isPresent()) {
      return copy(holder.get(), read);
    }
    if (store.copiedFrom(origin).isPresent()) {
      forgotten.add(origin);
    }
    return new ImportResult.Added(origin, put(id(read), read, stated));
  }

  /// Takes in an article whose origin has one.
  private ImportResult again(Article own, ReadArticle read) {
    String origin = read.submission().origin();
    Metadata stated = read.submission().metadata();
    if (own.sha256().equals(read.sha256())) {
      if (CopyRules.states(own, stated)) {
        return new ImportResult.Known(origin, own);
      }
      return new ImportResult.Replaced(origin, put(own.id(), read, stated.or(own.metadata())));
    }
    Article article = put(own.id(), read, stated);
    readmitCopies(own);
    return new ImportResult.Replaced(origin, article);
  }

  /// Gives an article another text, from any origin; the copies of its old text go.
  ImportResult replace(Article article, ReadArticle read) {
    Metadata stated = read.submission().metadata();
    return new ImportResult.Replaced(read.submission().origin(), put(article.id(), read, stated));
  }

  /// Takes in an article whose text another article has.
  private ImportResult copy(Article holder, ReadArticle read) {
    Submission submission = read.submission();
    if (store.copiedFrom(submission.origin()).filter(holder::equals).isEmpty()) {
      copies.computeIfAbsent(holder.id(), id -> new ArrayList<>()).add(submission);
    }
    Metadata completed = CopyRules.completed(holder, submission.metadata());
    Article article = holder;
    if (!completed.equals(holder.metadata())) {
      article = new Article(holder.id(), completed, holder.text(), holder.sha256());
      fresh.put(holder.id(), new StoredArticle(article, source(holder.id())));
    }
    return new ImportResult.Known(submission.origin(), article);
  }

  private Submission source(String id) {
    StoredArticle own = fresh.get(id);
    return own == null ? store.source(id).orElseThrow() : own.source();
  }

  /// Removes an article and all copies of it.
  void remove(Article article) {
    removed.add(article.id());
  }

  /// Takes an article's origin from it. If it has copies, it stays and gets the origin of the first
  /// copy; otherwise it is removed.
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

  /// Takes in the copies of an article again when it gets another text: their text has no article
  /// any more.
  private void readmitCopies(Article was) {
    List<Submission> orphans = new ArrayList<>(store.copies(was.id()));
    orphans.addAll(Optional.ofNullable(copies.remove(was.id())).orElse(List.of()));
    for (Submission orphan : orphans) {
      // A copy whose origin was read in this batch too may have another text by now.
      if (!isElsewhere(orphan.origin())) {
        add(new ReadArticle(orphan, was.text(), was.sha256()));
      }
    }
  }

  private Article put(String id, ReadArticle read, Metadata stated) {
    String text = read.text();
    Metadata metadata =
        stated.orTitle(preparation.apply(read).title().map(title -> title.of(text)));
    Article article = new Article(id, metadata, text, read.sha256());
    fresh.put(id, new StoredArticle(article, read.submission()));
    return article;
  }

  private String id(ReadArticle read) {
    String origin = read.submission().origin();
    return store
        .removedFrom(origin)
        .filter(id -> !fresh.containsKey(id))
        .orElseGet(
            () ->
                ArticleIds.choose(
                    origin,
                    read.sha256(),
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

  /// Articles that have a text after this change.
  private Stream<Article> withText(String sha256) {
    return Stream.concat(
            fresh.values().stream().map(StoredArticle::article),
            store.articlesWithText(sha256).stream()
                .filter(article -> !fresh.containsKey(article.id()))
                .filter(article -> !removed.contains(article.id())))
        .filter(article -> article.sha256().equals(sha256));
  }

  /// Whether nothing is to change.
  boolean isEmpty() {
    return change().isEmpty();
  }

  /// The change for the store.
  ArchiveChange change() {
    copies.values().removeIf(List::isEmpty);
    return new ArchiveChange(removed, List.copyOf(fresh.values()), copies, forgotten);
  }

  /// The articles that are new or changed, for the index.
  List<IndexedArticle> indexed() {
    return fresh.values().stream()
        .map(
            stored -> {
              Article article = stored.article();
              return preparation
                  .apply(new ReadArticle(stored.source(), article.text(), article.sha256()))
                  .of(article);
            })
        .toList();
  }
}
