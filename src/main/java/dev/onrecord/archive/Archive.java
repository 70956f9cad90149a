package dev.onrecord.archive;

import dev.onrecord.domain.Progress;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.ArticlePage;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.ImportProgress;
import dev.onrecord.domain.article.Outlet;
import dev.onrecord.domain.article.Provenance;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.article.TextVersion;
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

/// The articles of a home: it takes documents in, changes and removes articles, and finds them.
///
/// An article is acknowledged only when the store has it on disk and the index finds it. Several
/// imports may run at once; changes are made one at a time; readers never wait.
public final class Archive implements AutoCloseable {
  private final Segmenter segmenter = new Segmenter();
  private final Preparation preparation;
  private final PreparationPool pool;
  private final Importer importer;
  private final ArticleStore store;
  private final ArticleIndex index;
  private final IndexMaintenance maintenance;

  /// @param observer hears what became of each article that was handed in
  public Archive(
      Encoder encoder, ArticleStore store, ArticleIndex index, Consumer<ImportResult> observer) {
    ArchiveWriter writer = new ArchiveWriter(store, index);
    this.preparation = new Preparation(segmenter, encoder);
    this.pool = new PreparationPool(preparation, encoder.threads());
    this.importer = new Importer(store, writer, preparation, pool, observer);
    this.store = store;
    this.index = index;
    this.maintenance =
        new IndexMaintenance(index, writer, new Reconciliation(store, index, writer, pool));
  }

  /// Takes in documents; [Importer#add] is the way of an article. Memory stays bounded, however
  /// large the documents are.
  ///
  /// @param listener hears what became of the articles, on this thread
  /// @throws StoppingException if the archive is told to [#stop]
  public void add(List<Document> documents, ImportListener listener) {
    importer.add(documents, listener);
  }

  /// Takes in a document, and returns what became of its articles, in their order.
  public List<ImportResult> add(Document document) {
    List<ImportResult> results = new ArrayList<>();
    add(List.of(document), results::add);
    return results;
  }

  /// Takes in submissions, and returns what became of their articles, in their order.
  ///
  /// @param progress hears how many submissions are done
  public List<ImportResult> add(List<Submission> submissions, Progress progress) {
    List<ImportResult> results = new ArrayList<>();
    add(
        submissions.stream().map(Document::of).toList(),
        new ImportListener() {
          private int done;

          @Override
          public void onResult(ImportResult result) {
            results.add(result);
          }

          @Override
          public void finished(Document document, long size) {
            progress.at(++done, submissions.size());
          }
        });
    return results;
  }

  /// Gives an article the text of a document; copies of its old text go. Empty if there is no such
  /// article any more.
  ///
  /// @param origin that the article has from then on
  /// @param document must hold one article; else it is refused, and nothing changes
  public Optional<ImportResult> replace(String id, String origin, Document document) {
    return importer.replace(id, origin, document);
  }

  /// Removes an article and the copies of its text, so that no further answer quotes it. Its texts
  /// stay as versions, for the quotes of earlier answers.
  ///
  /// @return whether there was such an article
  public boolean remove(String id) {
    return importer.change(
        plan -> {
          store.article(id).ifPresent(plan::remove);
          return !plan.isEmpty();
        });
  }

  /// Removes the article, or the copy, that came from an origin. A text that came from another
  /// origin too stays.
  ///
  /// @return whether anything came from that origin
  public boolean removeFrom(String origin) {
    return importer.change(
        plan -> {
          store
              .articleFrom(origin)
              .ifPresentOrElse(
                  plan::abandon,
                  () -> store.copiedFrom(origin).ifPresent(holder -> plan.forget(origin)));
          return !plan.isEmpty();
        });
  }

  /// An article with a text that it has or had.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<ArticleVersion> version(String id, String sha256) {
    return store.version(id, sha256);
  }

  /// The texts that an article has and had, newest first; also those of a removed article.
  public List<TextVersion> versions(String id) {
    return store.versions(id);
  }

  /// The bytes that the article with this id was read from.
  public Optional<Submission> source(String id) {
    return store.source(id);
  }

  /// The bytes that a present or earlier text of an article was read from.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<Submission> source(String id, String sha256) {
    return store.source(id, sha256);
  }

  /// The origins of the copies of an article's text, in the order in which they came.
  public List<Provenance> provenances(String id) {
    return store.provenances(id);
  }

  /// The origins of articles and of copies that start with a text.
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

  /// A page of the articles that meet a filter, newest first, those without a date last; ties by
  /// id.
  ///
  /// @param page from 1
  public ArticlePage articles(ArticleFilter filter, int page) {
    return store.page(filter, page);
  }

  /// The newest articles in a scope, those without a date last; ties by id.
  ///
  /// @param most at least 1
  public List<Article> newest(Scope scope, int most) {
    return store.newest(scope, most);
  }

  /// The structure of an article's text.
  public Segmentation segmentation(Article article) {
    return segmenter.segment(article.text());
  }

  /// The passages and sentences of a text that the embedding model encodes.
  public List<String> encodedTexts(String text) {
    return preparation.encoded(text);
  }

  /// Whether the archive has no article.
  public boolean isEmpty() {
    return store.isEmpty();
  }

  /// The imports that run, oldest first.
  public List<ImportProgress> imports() {
    return importer.running();
  }

  /// The maintenance of the index.
  public IndexMaintenance maintenance() {
    return maintenance;
  }

  /// The near-duplicates of an article, the first published first.
  public List<Article> nearDuplicates(String id) {
    return index.nearDuplicates(id).stream()
        .flatMap(other -> store.article(other).stream())
        .sorted(
            Comparator.comparing(
                    (Article article) -> article.metadata().published().orElse(LocalDate.MAX))
                .thenComparing(Article::id))
        .toList();
  }

  /// Ends imports and the update of the index soon. What they have done so far stays; the callers
  /// of the imports get a [StoppingException]. No further import begins.
  public void stop() {
    importer.stop();
    maintenance.stop();
  }

  /// Stops, and waits for the work in the background to end.
  @Override
  public void close() {
    stop();
    maintenance.close();
    pool.close();
  }
}
