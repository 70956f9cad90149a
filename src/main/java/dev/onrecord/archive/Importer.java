package dev.onrecord.archive;

import dev.onrecord.archive.ReadAhead.Ready;
import dev.onrecord.domain.article.ImportProgress;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.ArticleSink;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import dev.onrecord.store.ArticleStore;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The way of an article from its document into the archive: [#add] is all of it. Thread-safe.
final class Importer {
  /// The text of a batch, in UTF-16 code units. A batch is one transaction of the store and one
  /// commit of the index.
  private static final int BATCH = 64 << 10;

  /// How long the first article of a batch waits for others.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final DocumentReader reader = new DocumentReader();
  private final RunningImports imports;
  private final ArticleStore store;
  private final ArchiveWriter writer;
  private final Preparation preparation;
  private final PreparationPool pool;
  private volatile boolean stopping;

  /// @param observer hears what became of each article, besides the listener of its import
  Importer(
      ArticleStore store,
      ArchiveWriter writer,
      Preparation preparation,
      PreparationPool pool,
      Consumer<ImportResult> observer) {
    this.imports = new RunningImports(observer);
    this.store = store;
    this.writer = writer;
    this.preparation = preparation;
    this.pool = pool;
  }

  /// What reading a document yields.
  private sealed interface Part {
    record Text(ReadArticle article) implements Part {}

    record Unreadable(ImportResult.Refused refusal) implements Part {}

    /// @param size in bytes
    record EndOfDocument(Document document, long size, boolean hasArticles) implements Part {}

    /// The text to prepare; null if there is none.
    static @Nullable String text(Part part) {
      return part instanceof Text(var article) ? article.text() : null;
    }
  }

  /// Takes in documents.
  ///
  /// 1. One thread reads the documents.
  /// 2. The pool's threads prepare each article that the archive does not seem to have: they
  ///    segment the text and encode its passages and sentences.
  /// 3. This thread takes the articles in order, a batch at once. While nobody else changes
  ///    anything, it decides what each article is: new, another version, or a copy.
  /// 4. It writes the batch to the store and to the index, both or none.
  /// 5. It tells the listener. From then on the articles last, and answers quote them.
  ///
  /// @param listener hears what became of the articles, on this thread
  /// @throws StoppingException if [#stop] is called; articles that the listener heard of stay
  void add(List<Document> documents, ImportListener listener) {
    try (RunningImports.Running running = imports.begin(documents, listener);
        ReadAhead<Part> ahead =
            pool.readAhead(
                line -> documents.forEach(document -> read(document, line)),
                Part::text,
                part -> part instanceof Part.Text(var article) && seemsKnown(article))) {
      for (List<Ready<Part>> batch = next(ahead); !batch.isEmpty(); batch = next(ahead)) {
        Iterator<ImportResult> results = commit(batch).iterator();
        for (Ready<Part> ready : batch) {
          switch (ready.item()) {
            case Part.Text _ -> running.onResult(results.next());
            case Part.Unreadable(var refusal) -> running.onResult(refusal);
            case Part.EndOfDocument(var document, var size, var hasArticles) -> {
              if (hasArticles) {
                running.finished(document, size);
              } else {
                running.skipped(document, size);
              }
            }
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while articles were added", e);
    }
  }

  private void read(Document document, Consumer<Part> parts) {
    boolean[] hasArticles = {false};
    reader.read(
        document,
        new ArticleSink() {
          @Override
          public void article(Submission source, String text) {
            hasArticles[0] = true;
            parts.accept(new Part.Text(ReadArticle.of(source, text)));
          }

          @Override
          public void refused(String origin, String reason) {
            parts.accept(new Part.Unreadable(new ImportResult.Refused(origin, reason)));
          }
        });
    parts.accept(new Part.EndOfDocument(document, size(document), hasArticles[0]));
  }

  private static long size(Document document) {
    try {
      return document.content().size();
    } catch (IOException e) {
      return 0;
    }
  }

  private boolean seemsKnown(ReadArticle article) {
    return CopyRules.seemsKnown(store, article);
  }

  private List<Ready<Part>> next(ReadAhead<Part> ahead) throws InterruptedException {
    List<Ready<Part>> batch = ahead.nextBatch(BATCH, PATIENCE, () -> stopping, part -> {});
    if (stopping) {
      throw new StoppingException();
    }
    return batch;
  }

  private List<ImportResult> commit(List<Ready<Part>> batch) {
    List<ReadArticle> articles = new ArrayList<>();
    Map<String, PreparedText> prepared = new HashMap<>();
    for (Ready<Part> ready : batch) {
      if (ready.item() instanceof Part.Text(var article)) {
        articles.add(article);
        if (ready.prepared() != null) {
          prepared.put(article.sha256(), ready.prepared());
        }
      }
    }
    return articles.isEmpty()
        ? List.of()
        : change(prepared, plan -> articles.stream().map(plan::add).toList());
  }

  /// Decides on a change and makes it, while nobody else changes anything.
  ///
  /// @param decide plans the change
  /// @return what `decide` returned
  <T> T change(Function<ChangePlan, T> decide) {
    return change(Map.of(), decide);
  }

  /// @param prepared by the hash of the text; other texts are prepared when they are needed
  private <T> T change(Map<String, PreparedText> prepared, Function<ChangePlan, T> decide) {
    Map<String, PreparedText> all = new HashMap<>(prepared);
    return writer.alone(
        () -> {
          ChangePlan plan =
              new ChangePlan(
                  store,
                  article ->
                      all.computeIfAbsent(
                          article.sha256(), sha256 -> preparation.prepare(article.text())));
          T decided = decide.apply(plan);
          writer.write(plan.change(), plan.indexed());
          return decided;
        });
  }

  /// Gives an article the text of a document; copies of its old text go. Empty if there is no such
  /// article any more.
  ///
  /// @param origin that the article has from then on
  /// @param document must hold one article; else it is refused, and nothing changes
  Optional<ImportResult> replace(String id, String origin, Document document) {
    List<Part> parts = new ArrayList<>();
    read(document, parts::add);
    parts.removeIf(Part.EndOfDocument.class::isInstance);
    Optional<ImportResult> result =
        parts.size() == 1
            ? replace(id, origin, parts.getFirst())
            : Optional.of(
                new ImportResult.Refused(
                    origin,
                    "it holds %,d articles; an article is replaced by one"
                        .formatted(parts.size())));
    result.ifPresent(imports.observer());
    return result;
  }

  private Optional<ImportResult> replace(String id, String origin, Part part) {
    return switch (part) {
      case Part.Text(var read) -> {
        Submission source = read.submission();
        ReadArticle article =
            new ReadArticle(
                new Submission(source.bytes(), source.mediaType(), origin, source.metadata()),
                read.text(),
                read.sha256());
        yield change(
            Map.of(article.sha256(), preparation.prepare(article.text())),
            plan -> store.article(id).map(present -> plan.replace(present, article)));
      }
      case Part.Unreadable(var refusal) ->
          Optional.of(new ImportResult.Refused(origin, refusal.reason()));
      case Part.EndOfDocument _ -> Optional.empty();
    };
  }

  /// Ends all imports by a [StoppingException].
  void stop() {
    stopping = true;
  }

  /// The imports that run, oldest first.
  List<ImportProgress> running() {
    return imports.all();
  }
}
