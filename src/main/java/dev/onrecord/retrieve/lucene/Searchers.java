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

/// Searchers of the last commit that can be read. A directory without an index of the right format
/// is as good as an empty one until somebody writes it. Thread-safe.
final class Searchers implements Closeable {
  static final String FORMAT = "format";

  private static final Logger LOG = LoggerFactory.getLogger(Searchers.class);

  private final Directory directory;
  private final String format;
  private volatile String told = "";
  private volatile Open open;
  private volatile Runnable whenUnreadable = () -> {};

  /// @param real whether it reads the directory, and not nothing instead
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
      tell(e);
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

  /// Leaves the searchers of before to those who use them, and reads the directory anew: what is
  /// there may have nothing in common with what was.
  synchronized void reopen() throws IOException {
    Open before = open;
    open = open();
    before.manager().close();
  }

  /// Runs a computation on the last commit; if that cannot be read, on the last one that could.
  <T> T withNewest(LuceneIndex.Use<T> use) {
    try {
      refresh();
    } catch (IOException | RuntimeException e) {
      tell(e);
      whenUnreadable.run();
    }
    return withLatest(use);
  }

  /// Every question may find the same again.
  private void tell(Throwable damage) {
    if (!damage.toString().equals(told)) {
      told = damage.toString();
      LOG.warn("The index cannot be read: {}", told);
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

  /// Runs a computation on the commit that was last found by [#withNewest].
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
        // What reads damaged files goes wrong in many ways, and seldom with an IOException; that a
        // file ends too early is an InternalError.
        tell(e);
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
