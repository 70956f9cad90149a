package dev.onrecord.archive;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.StoredArticle;
import dev.onrecord.domain.Submission;
import dev.onrecord.store.ArticleStore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Submissions that are saved and indexed together.
final class Batch {
  private final ArticleStore store;
  private final Preparation preparation;
  private final Map<String, PreparedText> prepared = new HashMap<>();

  /// Articles that the store does not have yet, by id.
  private final Map<String, StoredArticle> fresh = new LinkedHashMap<>();

  Batch(ArticleStore store, Preparation preparation) {
    this.store = store;
    this.preparation = preparation;
  }

  /// Does the long work for a text that seems to need it, while the store may change.
  void prepare(Reading reading) {
    if (reading instanceof Reading.Text text && !seemsKnown(text)) {
      prepared(text);
    }
  }

  private boolean seemsKnown(Reading.Text text) {
    return store
        .articleFrom(text.submission().origin())
        .map(own -> own.sha256().equals(text.sha256()))
        .orElseGet(() -> !store.articlesWithText(text.sha256()).isEmpty());
  }

  private PreparedText prepared(Reading.Text text) {
    return prepared.computeIfAbsent(text.sha256(), sha256 -> preparation.prepare(text.text()));
  }

  /// Decides what a submission is, while the store does not change. An origin that has an article
  /// keeps it, whatever it holds now; a new origin gets one only if no article has its text.
  Admission admit(Reading reading) {
    return switch (reading) {
      case Reading.Unreadable(var submission, var reason) ->
          new Admission.Refused(submission.origin(), reason);
      case Reading.Text text -> admit(text);
    };
  }

  private Admission admit(Reading.Text reading) {
    Submission submission = reading.submission();
    String origin = submission.origin();
    String sha256 = reading.sha256();
    Optional<Article> own =
        fresh.values().stream()
            .filter(stored -> stored.source().origin().equals(origin))
            .map(StoredArticle::article)
            .findFirst()
            .or(() -> store.articleFrom(origin));
    Optional<Article> known = own.or(() -> withText(sha256));
    if (known.isPresent() && known.get().sha256().equals(sha256)) {
      return new Admission.Known(origin, known.get());
    }
    String id =
        own.map(Article::id)
            .orElseGet(
                () ->
                    ArticleIds.choose(
                        origin,
                        sha256,
                        taken -> fresh.containsKey(taken) || store.article(taken).isPresent()));
    String text = reading.text();
    Metadata metadata =
        submission.metadata().orTitle(prepared(reading).title().map(title -> title.of(text)));
    Article article = new Article(id, metadata, text, sha256);
    fresh.put(id, new StoredArticle(article, submission));
    return own.isPresent()
        ? new Admission.Replaced(origin, article)
        : new Admission.Added(origin, article);
  }

  /// An article that has a text, and still has it after this batch.
  private Optional<Article> withText(String sha256) {
    return Stream.concat(
            fresh.values().stream().map(StoredArticle::article),
            store.articlesWithText(sha256).stream()
                .filter(article -> !fresh.containsKey(article.id())))
        .filter(article -> article.sha256().equals(sha256))
        .findFirst();
  }

  /// What is new or changed, in the order it came.
  List<StoredArticle> articles() {
    return List.copyOf(fresh.values());
  }

  /// An article of this batch, for the index.
  IndexedArticle indexed(StoredArticle stored) {
    Article article = stored.article();
    return prepared(new Reading.Text(stored.source(), article.text(), article.sha256()))
        .of(article);
  }
}
