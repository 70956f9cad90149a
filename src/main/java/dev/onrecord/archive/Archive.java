package dev.onrecord.archive;

import dev.onrecord.domain.ArchiveChange;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.ArticleFilter;
import dev.onrecord.domain.ArticlePage;
import dev.onrecord.domain.ArticleVersion;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.domain.Outlet;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.Segmentation;
import dev.onrecord.domain.Submission;
import dev.onrecord.encode.Encoder;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.segment.Segmenter;
import dev.onrecord.store.ArticleStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The articles: what comes in is read, segmented, encoded, stored and indexed here.
///
/// An article is acknowledged only when the store has it on disk and the index finds it. Documents
/// are read, and their texts segmented and encoded, beside one another; changes are made one at a
/// time; readers never wait.
public final class Archive implements AutoCloseable {
  private final DocumentReader reader = new DocumentReader();
  private final Segmenter segmenter = new Segmenter();
  private final Preparation preparation;
  private final ExecutorService preparers;
  private final Room room;
  private final ArticleStore store;
  private final ArticleIndex index;

  public Archive(Encoder encoder, ArticleStore store, ArticleIndex index) {
    int threads = encoder.threads();
    this.preparation = new Preparation(segmenter, encoder);
    // One more than encode: while the encoder has work, the next text is segmented.
    this.preparers =
        Executors.newFixedThreadPool(
            threads + 1, Thread.ofPlatform().daemon().name("prepare-", 0).factory());
    this.room = new Room(threads);
    this.store = store;
    this.index = index;
  }

  /// Takes in documents as they come; memory stays bounded, however many there are.
  ///
  /// @param listener hears what became of them, on this thread
  public void add(Iterator<Document> documents, IntakeListener listener) {
    try (ReadAhead ahead = ReadAhead.begin(documents, reader, this::prepare, room)) {
      new Intake(ahead, this::commit, listener).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while articles were added", e);
    }
  }

  /// Takes in a document; what became of its articles is in their order.
  public List<Admission> add(Document document) {
    List<Admission> admissions = new ArrayList<>();
    add(List.of(document).iterator(), admissions::add);
    return admissions;
  }

  /// Takes in submissions; what became of their articles is in their order.
  ///
  /// @param progress hears how many submissions are done
  public List<Admission> add(List<Submission> submissions, Progress progress) {
    List<Admission> admissions = new ArrayList<>();
    add(
        submissions.stream().map(Document::of).iterator(),
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

  private CompletableFuture<@Nullable PreparedText> prepare(Reading.Text reading) {
    return CompletableFuture.supplyAsync(
        () -> Recognition.seemsKnown(store, reading) ? null : preparation.prepare(reading.text()),
        preparers);
  }

  private synchronized List<Admission> commit(List<ReadAhead.Item.Entry> entries) {
    Map<String, PreparedText> prepared = new HashMap<>();
    for (ReadAhead.Item.Entry entry : entries) {
      PreparedText text = entry.prepared().join();
      if (text != null) {
        prepared.put(entry.reading().sha256(), text);
      }
    }
    Batch batch = batch(prepared);
    List<Admission> admissions =
        entries.stream().map(entry -> batch.admit(entry.reading())).toList();
    apply(batch);
    return admissions;
  }

  private Batch batch(Map<String, PreparedText> prepared) {
    return new Batch(
        store,
        reading ->
            prepared.computeIfAbsent(
                reading.sha256(), sha256 -> preparation.prepare(reading.text())));
  }

  private void apply(Batch batch) {
    ArchiveChange change = batch.change();
    if (change.isEmpty()) {
      return;
    }
    List<IndexedArticle> indexed = batch.indexed();
    long generation = store.apply(change);
    change.removed().forEach(index::remove);
    indexed.forEach(article -> index.put(article, generation));
    index.commit(generation);
  }

  /// Removes an article and all copies of its text from answers, at once. What it was stays for
  /// quotes that were given before.
  ///
  /// @return whether there was one
  public synchronized boolean remove(String id) {
    Optional<Article> article = store.article(id);
    Batch batch = batch(new HashMap<>());
    article.ifPresent(batch::remove);
    apply(batch);
    return article.isPresent();
  }

  /// Removes what came from an origin. A text that came from another origin too stays.
  ///
  /// @return whether there was something
  public synchronized boolean removeFrom(String origin) {
    Optional<Article> article = store.articleFrom(origin);
    Batch batch = batch(new HashMap<>());
    article.ifPresentOrElse(
        batch::abandon, () -> store.copiedFrom(origin).ifPresent(holder -> batch.forget(origin)));
    apply(batch);
    return !batch.change().isEmpty();
  }

  /// An article with a text that it has or had.
  ///
  /// @param sha256 the first hexadecimal digits of the text's hash, at least 8
  public Optional<ArticleVersion> version(String id, String sha256) {
    return store.version(id, sha256);
  }

  /// What an article is and was, the newest first; also of one that was removed.
  public List<ArticleVersion> versions(String id) {
    return store.versions(id);
  }

  /// What else has exactly an article's text.
  public List<Submission> copies(String id) {
    return store.copies(id);
  }

  /// The origins that begin with a text, of articles and of copies.
  public Set<String> origins(String start) {
    return store.origins(start);
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

  /// Makes the index hold what the store holds. Nothing is encoded that the index has already.
  public synchronized void reconcile(Progress progress) {
    Map<String, Long> stored = store.contents();
    Map<String, Long> indexed = index.contents();
    List<String> surplus =
        indexed.keySet().stream().filter(id -> !stored.containsKey(id)).sorted().toList();
    List<String> lacking =
        stored.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(indexed.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    long generation = store.generation();
    if (surplus.isEmpty() && lacking.isEmpty() && index.generation() == generation) {
      return;
    }
    surplus.forEach(index::remove);
    if (!lacking.isEmpty()) {
      progress.begin(lacking.size());
    }
    for (int i = 0; i < lacking.size(); i++) {
      store
          .article(lacking.get(i))
          .map(article -> preparation.prepare(article.text()).of(article))
          .ifPresent(
              article -> index.put(article, stored.getOrDefault(article.article().id(), 0L)));
      progress.at(i + 1, lacking.size());
    }
    index.commit(generation);
  }

  /// Adds to the index what tells near-duplicates, where an older version indexed without it. No
  /// text is encoded for it. Answers may change with it, so it makes a new generation.
  public synchronized void fillSignatures(Progress progress) {
    List<String> lacking = index.withoutWording().stream().sorted().toList();
    if (lacking.isEmpty()) {
      return;
    }
    progress.begin(lacking.size());
    for (int i = 0; i < lacking.size(); i++) {
      store
          .article(lacking.get(i))
          .ifPresent(article -> index.putWording(article, segmentation(article).passages()));
      progress.at(i + 1, lacking.size());
    }
    index.commit(store.apply(ArchiveChange.saving(List.of())));
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

  /// Prepares no further article.
  @Override
  public void close() {
    preparers.shutdownNow();
  }
}
