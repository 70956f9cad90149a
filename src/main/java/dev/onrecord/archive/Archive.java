package dev.onrecord.archive;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.ArticleFilter;
import dev.onrecord.domain.ArticlePage;
import dev.onrecord.domain.Outlet;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.Segmentation;
import dev.onrecord.domain.StoredArticle;
import dev.onrecord.domain.Submission;
import dev.onrecord.encode.Encoder;
import dev.onrecord.ingest.DocumentReader;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.segment.Segmenter;
import dev.onrecord.store.ArticleStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles: what comes in is read, segmented, encoded, stored and indexed here.
///
/// An article is acknowledged only when the store has it on disk and the index finds it. Texts are
/// segmented and encoded beside one another, changes made one at a time; readers never wait.
public final class Archive {
  /// A transaction and commit takes submissions up to this many bytes, or one larger one.
  private static final int BATCH_BYTES = 64 << 10;

  private final DocumentReader reader = new DocumentReader();
  private final Segmenter segmenter = new Segmenter();
  private final Preparation preparation;
  private final Turns turns = new Turns(2 * BATCH_BYTES);
  private final ArticleStore store;
  private final Changes changes;
  private final Upkeep upkeep;

  public Archive(Encoder encoder, ArticleStore store, ArticleIndex index) {
    this.preparation = new Preparation(segmenter, encoder);
    this.store = store;
    this.changes = new Changes(store, index);
    this.upkeep =
        new Upkeep(index, changes, new Reconciliation(store, index, changes, preparation));
  }

  /// Adds articles; each submission's fate is at its place in the result.
  public List<Admission> add(List<Submission> submissions, Progress progress) {
    List<Admission> admissions = new ArrayList<>();
    int from = 0;
    while (from < submissions.size()) {
      int to = endOfBatch(submissions, from);
      admissions.addAll(addBatch(submissions.subList(from, to)));
      from = to;
      progress.at(from, submissions.size());
    }
    readmit(submissions, admissions);
    return admissions;
  }

  /// Adds what was known by an article that a later submission gave another text.
  private void readmit(List<Submission> submissions, List<Admission> admissions) {
    for (int i = 0; i < admissions.size(); i++) {
      if (admissions.get(i) instanceof Admission.Known(var origin, var article)
          && store.articlesWithText(article.sha256()).isEmpty()) {
        admissions.set(i, addBatch(List.of(submissions.get(i))).getFirst());
      }
    }
  }

  private static int endOfBatch(List<Submission> submissions, int from) {
    int to = from;
    long bytes = 0;
    do {
      bytes += submissions.get(to).bytes().length;
      to++;
    } while (to < submissions.size() && bytes < BATCH_BYTES);
    return to;
  }

  private List<Admission> addBatch(List<Submission> submissions) {
    List<Reading> readings =
        submissions.stream().map(submission -> Reading.of(submission, reader)).toList();
    long bytes = submissions.stream().mapToLong(submission -> submission.bytes().length).sum();
    return turns.take(
        bytes,
        () -> {
          Batch batch = new Batch(store, preparation);
          readings.forEach(batch::prepare);
          return change(batch, readings);
        });
  }

  private List<Admission> change(Batch batch, List<Reading> readings) {
    return changes.alone(
        () -> {
          List<Admission> admissions = readings.stream().map(batch::admit).toList();
          List<StoredArticle> articles = batch.articles();
          if (!articles.isEmpty()) {
            changes.save(articles, articles.stream().map(batch::indexed).toList());
          }
          return admissions;
        });
  }

  /// The article with this id.
  public Optional<Article> article(String id) {
    return store.article(id);
  }

  /// What the article with this id was read from.
  public Optional<Submission> source(String id) {
    return store.source(id);
  }

  /// The outlets of all articles that state one, by name in any case.
  public List<Outlet> outlets() {
    return store.outlets();
  }

  /// A page of the articles that meet a filter, the newest first, those without a date last; of one
  /// day by id.
  ///
  /// @param page from 1
  public ArticlePage articles(ArticleFilter filter, int page) {
    return store.page(filter, page);
  }

  /// The articles in a scope that were published last, ties by id; those without a day come last.
  ///
  /// @param most at least 1
  public List<Article> newest(Scope scope, int most) {
    return store.newest(scope, most);
  }

  /// What an article's text is made of.
  public Segmentation segmentation(Article article) {
    return segmenter.segment(article.text());
  }

  /// Whether the archive has no article.
  public boolean isEmpty() {
    return store.contents().isEmpty();
  }

  /// What keeps the index as the store is.
  public Upkeep upkeep() {
    return upkeep;
  }
}
