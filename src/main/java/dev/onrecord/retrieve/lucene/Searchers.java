package dev.onrecord.retrieve.lucene;

import dev.onrecord.retrieve.IndexUnreadableException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Searchers of the last readable commit. A directory without an index of the right format counts
/// as an empty index until one is written. Thread-safe.
final class Searchers implements Closeable {
  static final String FORMAT = "format";

  private static final Logger LOG = LoggerFactory.getLogger(Searchers.class);

  private final Directory directory;
  private final String format;
  private volatile String lastDamage = "";
  private volatile Open open;
  private volatile Runnable whenUnreadable = () -> {};

  /// @param real false if it reads an empty index in place of the directory
  private record Open(SearcherManager manager, boolean real) {}

  /// @throws IOException if the directory cannot be read at all
  Searchers(Directory directory, String format) throws IOException {
    this.directory = directory;
    this.format = format;
    this.open = open();
  }

  private Open open() throws IOException {
    try {
      if (DirectoryReader.indexExists(directory)) {
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, String> data = reader.getIndexCommit().getUserData();
        if (format.equals(data.get(FORMAT))) {
          return new Open(new SearcherManager(reader, null), true);
        }
        reader.close();
      }
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException e) {
      log(e);
    }
    return new Open(new SearcherManager(nothing(), null), false);
  }

  private static DirectoryReader nothing() throws IOException {
    ByteBuffersDirectory empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig()).close();
    return DirectoryReader.open(empty);
  }

  /// Whether the directory has an index of the right format that can be opened.
  boolean isReal() {
    return open.real();
  }

  void whenUnreadable(Runnable listener) {
    whenUnreadable = listener;
  }

  /// Opens the directory again, as its files may be another index by now. Computations that run
  /// keep their searchers.
  synchronized void reopen() throws IOException {
    Open before = open;
    open = open();
    before.manager().close();
  }

  /// Runs a computation on the last commit; if it cannot be read, on the last one that could.
  <T> T withNewest(LuceneIndex.Use<T> use) {
    try {
      refresh();
    } catch (IOException | RuntimeException e) {
      log(e);
      whenUnreadable.run();
    }
    return withLatest(use);
  }

  /// Logs a damage once, as every question may meet it.
  private void log(Throwable damage) {
    if (!damage.toString().equals(lastDamage)) {
      lastDamage = damage.toString();
      LOG.warn("The index cannot be read: {}", lastDamage);
    }
  }

  private void refresh() throws IOException {
    Open now = open;
    if (now.real()) {
      try {
        now.manager().maybeRefreshBlocking();
      } catch (AlreadyClosedException e) {
        LOG.debug("reopened meanwhile", e);
      }
    } else if (DirectoryReader.indexExists(directory)) {
      reopen();
    }
  }

  /// Runs a computation on the commit that [#withNewest] used last.
  ///
  /// @throws IndexUnreadableException if it fails
  <T> T withLatest(LuceneIndex.Use<T> use) {
    while (true) {
      Open now = open;
      try {
        IndexSearcher searcher = now.manager().acquire();
        try {
          return use.with(searcher);
        } finally {
          now.manager().release(searcher);
        }
      } catch (AlreadyClosedException e) {
        if (now.equals(open)) {
          throw e;
        }
      } catch (IOException | RuntimeException | InternalError | AssertionError e) {
        // Lucene fails on damaged files in many ways, seldom with an IOException. A file that ends
        // too early is an InternalError.
        log(e);
        whenUnreadable.run();
        throw new IndexUnreadableException(
            "the index is damaged; a server repairs it, else 'onrecord check --repair'; then try"
                + " again",
            e);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    open.manager().close();
  }
}
