package dev.onrecord.archive;

import dev.onrecord.domain.Progress;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticlePage;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Outlet;
import dev.onrecord.domain.article.Provenance;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.article.TextVersion;
import dev.onrecord.domain.index.Work;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.encode.Encoder;
import dev.onrecord.ingest.Document;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.segment.Segmenter;
import dev.onrecord.store.ArticleStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The articles: what comes in is read, segmented, encoded, stored and indexed here.
///
/// An article is acknowledged only when the store has it on disk and the index finds it. Documents
/// are read, and their texts segmented and encoded, beside one another; changes are made one at a
/// time; readers never wait.
public final class Archive implements AutoCloseable {
  private final Segmenter segmenter = new Segmenter();
  private final Preparation preparation;
  private final Preparers preparers;
  private final Importer arrivals;
  private final ArticleStore store;
  private final ArticleIndex index;
  private final Upkeep upkeep;

  /// @param heard hears what became of each article that somebody brought
  public Archive(
      Encoder encoder, ArticleStore store, ArticleIndex index, Consumer<Admission> heard) {
    Changes changes = new Changes(store, index);
    this.preparation = new Preparation(segmenter, encoder);
    this.preparers = new Preparers(preparation, encoder.threads());
    this.arrivals = new Importer(store, changes, preparation, preparers, heard);
    this.store = store;
    this.index = index;
    this.upkeep = new Upkeep(index, changes, new Reconciliation(store, index, changes, preparers));
  }

  /// Takes in documents; memory stays bounded, however much they hold.
  ///
  /// @param listener hears what became of them, on this thread
  /// @throws StoppingException if the archive is told to [#stop]
  public void add(List<Document> documents, IntakeListener listener) {
    arrivals.add(documents, listener);
  }

  /// Takes in a document; what became of its articles is in their order.
  public List<Admission> add(Document document) {
    List<Admission> admissions = new ArrayList<>();
    add(List.of(document), admissions::add);
    return admissions;
  }

  /// Takes in submissions; what became of their articles is in their order.
  ///
  /// @param progress hears how many submissions are done
  public List<Admission> add(List<Submission> submissions, Progress progress) {
    List<Admission> admissions = new ArrayList<>();
    add(
        submissions.stream().map(Document::of).toList(),
        new IntakeListener() {
          private int done;

          @Override
          public void admitted(Admission admission) {
            admissions.add(admission);
          }

          @Override
          public void finished(Document document, long size) {
            progress.at(++done, submissions.size());
          }
        });
    return admissions;
  }

  /// Gives an article the text of a document; copies of its old text go. Empty if there is no such
  /// article any more.
  ///
  /// @param origin that the article has from then on
  /// @param document must hold one article, else it is refused and nothing changes
  public Optional<Admission> replace(String id, String origin, Document document) {
    return arrivals.replace(id, origin, document);
  }

  /// Removes an article and all copies of its text from answers, at once. What it was stays for
  /// quotes that were given before.
  ///
  /// @return whether there was one
  public boolean remove(String id) {
    return arrivals.change(batch -> store.article(id).ifPresent(batch::remove));
  }

  /// Removes what came from an origin. A text that came from another origin too stays.
  ///
  /// @return whether there was something
  public boolean removeFrom(String origin) {
    return arrivals.change(
        batch ->
            store
                .articleFrom(origin)
                .ifPresentOrElse(
                    batch::abandon,
                    () -> store.copiedFrom(origin).ifPresent(holder -> batch.forget(origin))));
  }

  /// An article with a text that it has or had.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<ArticleVersion> version(String id, String sha256) {
    return store.version(id, sha256);
  }

  /// What an article is and was, the newest first; also of one that was removed.
  public List<TextVersion> versions(String id) {
    return store.versions(id);
  }

  /// What the article with this id was read from.
  public Optional<Submission> source(String id) {
    return store.source(id);
  }

  /// What a text that an article has or had was read from.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<Submission> source(String id, String sha256) {
    return store.source(id, sha256);
  }

  /// Where else exactly an article's text came from.
  public List<Provenance> provenances(String id) {
    return store.provenances(id);
  }

  /// The origins that begin with a text, of articles and of copies.
  public Set<String> origins(String start) {
    return store.origins(start);
  }

  /// The article with this id.
  public Optional<Article> article(String id) {
    return store.article(id);
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

  /// The texts that the embedding model reads of an article's text.
  public List<String> encodedTexts(String text) {
    return preparation.encoded(text);
  }

  /// Whether the archive has no article.
  public boolean isEmpty() {
    return store.isEmpty();
  }

  /// What is being taken in, the first begun first.
  public List<Work> works() {
    return arrivals.works();
  }

  /// What keeps the index as the store is.
  public Upkeep upkeep() {
    return upkeep;
  }

  /// The articles whose text is nearly that of another, the one published first before the others.
  public List<Article> nearDuplicates(String id) {
    return index.nearDuplicates(id).stream()
        .flatMap(other -> store.article(other).stream())
        .sorted(
            Comparator.comparing(
                    (Article article) -> article.metadata().published().orElse(LocalDate.MAX))
                .thenComparing(Article::id))
        .toList();
  }

  /// Has what is being taken in or brought up to date end soon, its work so far kept: whoever waits
  /// for the rest gets a [StoppingException]. There will be no other.
  public void stop() {
    arrivals.stop();
    upkeep.stop();
  }

  /// Ends what is done in the background, and prepares no further article.
  @Override
  public void close() {
    stop();
    upkeep.close();
    preparers.close();
  }
}
