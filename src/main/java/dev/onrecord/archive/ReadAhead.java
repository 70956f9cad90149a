package dev.onrecord.archive;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.ArticleSink;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads documents on a thread of its own and has their articles prepared beside one another, while
/// the first of them are taken into the archive. What became of them waits in line, in the order of
/// the documents. What is in work is bounded by [MemoryBudget], whatever the documents hold.
final class ReadAhead implements AutoCloseable {
  /// What needs no room is bounded by its number.
  private static final int MOST_WAITING = 1_000;

  /// What waits in line.
  sealed interface Item {
    /// An article; `prepared` completes with null if the archive seems to have it already.
    record Entry(Reading reading, CompletableFuture<@Nullable PreparedText> prepared)
        implements Item {}

    /// Something that is no article.
    record Unreadable(Admission.Refused refusal) implements Item {}

    /// The end of a document of so many bytes.
    record Finished(Document document, long size) implements Item {}

    /// The end of all.
    record End() implements Item {}

    /// Documents cannot be read any more.
    record Broken(Throwable cause) implements Item {}
  }

  /// Nobody takes the articles any more.
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final BlockingQueue<Item> line = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Function<Reading, CompletableFuture<@Nullable PreparedText>> preparing;
  private final MemoryBudget room;
  private final Thread thread;

  private ReadAhead(
      Iterator<Document> documents,
      DocumentReader reader,
      Function<Reading, CompletableFuture<@Nullable PreparedText>> preparing,
      MemoryBudget room) {
    this.preparing = preparing;
    this.room = room;
    this.thread =
        Thread.ofPlatform().daemon().name("read-ahead").unstarted(() -> readAll(documents, reader));
  }

  /// Begins to read.
  ///
  /// @param preparing begins to prepare an article; it has room until [#leave]
  static ReadAhead begin(
      Iterator<Document> documents,
      DocumentReader reader,
      Function<Reading, CompletableFuture<@Nullable PreparedText>> preparing,
      MemoryBudget room) {
    ReadAhead ahead = new ReadAhead(documents, reader, preparing, room);
    ahead.thread.start();
    return ahead;
  }

  /// The next in line; empty if there is none after a time.
  ///
  /// @throws InterruptedException if the thread is interrupted while it waits
  @Nullable Item next(long millis) throws InterruptedException {
    return line.poll(millis, TimeUnit.MILLISECONDS);
  }

  /// Gives back the room of an article that is done with.
  void leave(Item.Entry entry) {
    room.leave(entry.reading().text().length());
  }

  private void readAll(Iterator<Document> documents, DocumentReader reader) {
    try {
      while (documents.hasNext()) {
        Document document = documents.next();
        reader.read(document, new Sink());
        put(new Item.Finished(document, size(document)));
      }
      put(new Item.End());
    } catch (Abandoned e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      // Whatever it is, whoever waits for the articles must hear of it.
      put(new Item.Broken(e));
    }
  }

  private static long size(Document document) {
    try {
      return document.content().size();
    } catch (IOException e) {
      return 0;
    }
  }

  private final class Sink implements ArticleSink {
    @Override
    public void article(Submission source, String text) {
      Reading reading = new Reading(source, text, Article.sha256(text));
      try {
        room.enter(text.length());
      } catch (InterruptedException e) {
        throw new Abandoned();
      }
      put(new Item.Entry(reading, preparing.apply(reading)));
    }

    @Override
    public void refused(String origin, String reason) {
      put(new Item.Unreadable(new Admission.Refused(origin, reason)));
    }
  }

  private void put(Item item) {
    try {
      line.put(item);
    } catch (InterruptedException e) {
      if (item instanceof Item.Entry entry) {
        leave(entry);
      }
      throw new Abandoned();
    }
  }

  /// Reads no further; what waits in line is given up.
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    line.forEach(
        item -> {
          if (item instanceof Item.Entry entry) {
            entry.prepared().cancel(false);
            leave(entry);
          }
        });
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
