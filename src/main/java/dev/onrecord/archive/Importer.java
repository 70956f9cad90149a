package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.index.Work;
import dev.onrecord.ingest.ArticleSink;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import dev.onrecord.store.ArticleStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How documents come into the archive: read, prepared beside one another, and committed in order.
/// Thread-safe.
final class Importer {
  private final DocumentReader reader = new DocumentReader();
  private final RunningImports works = new RunningImports();
  private final ArticleStore store;
  private final Changes changes;
  private final Preparation preparation;
  private final Preparers preparers;
  private final Consumer<Admission> heard;
  private volatile boolean stopping;

  /// @param heard hears what became of each article
  Importer(
      ArticleStore store,
      Changes changes,
      Preparation preparation,
      Preparers preparers,
      Consumer<Admission> heard) {
    this.heard = heard;
    this.store = store;
    this.changes = changes;
    this.preparation = preparation;
    this.preparers = preparers;
  }

  /// Has all that is being taken in end by a [StoppingException].
  void stop() {
    stopping = true;
  }

  /// What is being taken in, the first begun first.
  List<Work> works() {
    return works.all();
  }

  /// Takes in documents; memory stays bounded, however much they hold.
  ///
  /// @param listener hears what became of them, on this thread
  void add(List<Document> documents, IntakeListener listener) {
    try (RunningImports.Running work = works.begin(documents, new TeeListener(heard, listener));
        ReadAhead ahead =
            ReadAhead.begin(documents.iterator(), reader, this::prepare, preparers.room())) {
      new Intake(ahead, this::commit, work, () -> stopping).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while articles were added", e);
    }
  }

  /// Gives an article the text of a document; copies of its old text go. Empty if there is no such
  /// article any more.
  ///
  /// @param origin that the article has from then on
  /// @param document must hold one article, else it is refused and nothing changes
  Optional<Admission> replace(String id, String origin, Document document) {
    Optional<Admission> admission = replaced(id, origin, document);
    admission.ifPresent(heard);
    return admission;
  }

  private Optional<Admission> replaced(String id, String origin, Document document) {
    List<Reading> readings = new ArrayList<>();
    List<Admission> refused = new ArrayList<>();
    reader.read(
        document,
        new ArticleSink() {
          @Override
          public void article(Submission source, String text) {
            Submission own =
                new Submission(source.bytes(), source.mediaType(), origin, source.metadata());
            readings.add(new Reading(own, text, Article.sha256(text)));
          }

          @Override
          public void refused(String part, String reason) {
            refused.add(new Admission.Refused(origin, reason));
          }
        });
    int parts = readings.size() + refused.size();
    if (parts != 1) {
      return Optional.of(
          new Admission.Refused(
              origin, "it holds %,d articles; an article is replaced by one".formatted(parts)));
    }
    return readings.isEmpty() ? Optional.of(refused.getFirst()) : replace(id, readings.getFirst());
  }

  private Optional<Admission> replace(String id, Reading reading) {
    Map<String, PreparedText> prepared = new HashMap<>();
    prepared.put(reading.sha256(), preparation.prepare(reading.text()));
    return changes.alone(
        () -> {
          Batch batch = batch(prepared);
          Optional<Admission> admission =
              store.article(id).map(article -> batch.replace(article, reading));
          changes.apply(batch.change(), batch.indexed());
          return admission;
        });
  }

  private CompletableFuture<@Nullable PreparedText> prepare(Reading reading) {
    return preparers.beginUnless(() -> Recognition.seemsKnown(store, reading), reading.text());
  }

  private List<Admission> commit(List<ReadAhead.Item.Entry> entries) {
    Map<String, PreparedText> prepared = new HashMap<>();
    for (ReadAhead.Item.Entry entry : entries) {
      PreparedText text = entry.prepared().join();
      if (text != null) {
        prepared.put(entry.reading().sha256(), text);
      }
    }
    return changes.alone(
        () -> {
          Batch batch = batch(prepared);
          List<Admission> admissions =
              entries.stream().map(entry -> batch.admit(entry.reading())).toList();
          changes.apply(batch.change(), batch.indexed());
          return admissions;
        });
  }

  private Batch batch(Map<String, PreparedText> prepared) {
    return new Batch(
        store,
        reading ->
            prepared.computeIfAbsent(
                reading.sha256(), sha256 -> preparation.prepare(reading.text())));
  }

  /// Changes what is decided while nobody else changes anything.
  ///
  /// @return whether there was something to change
  boolean change(Consumer<Batch> deciding) {
    return changes.alone(
        () -> {
          Batch batch = batch(new HashMap<>());
          deciding.accept(batch);
          changes.apply(batch.change(), batch.indexed());
          return !batch.change().isEmpty();
        });
  }
}
