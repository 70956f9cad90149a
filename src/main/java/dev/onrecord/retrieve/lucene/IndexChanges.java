package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.rank.TokenReduction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The changes of an index between two commits. Lucene's write lock is held from the first change
/// to the commit only. One thread at a time.
final class IndexChanges {
  private final TokenReduction reduction = TokenReduction.packaged();
  private final Directory directory;
  private final Searchers searchers;
  private @Nullable IndexWriter writer;

  /// @param searchers of the same directory
  IndexChanges(Directory directory, Searchers searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  void put(IndexedArticle article, long generation) {
    try {
      writer()
          .updateDocuments(
              new Term(IndexFields.ARTICLE_ID, article.article().id()),
              IndexDocuments.of(article, generation, reduction));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index " + article.article().id(), e);
    }
  }

  void remove(String articleId) {
    try {
      writer().deleteDocuments(new Term(IndexFields.ARTICLE_ID, articleId));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + articleId + " from the index", e);
    }
  }

  /// Writes all changes to disk; searches do not see them yet.
  ///
  /// @param about data to keep with the commit
  void prepare(Map<String, String> about) {
    try {
      IndexWriter open = writer();
      // Merges are part of this commit: a generation must always be the same segments, since BM25
      // and ties depend on them.
      open.flush();
      open.maybeMerge();
      open.setLiveCommitData(about.entrySet());
      open.prepareCommit();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }

  /// Commits the prepared changes, so that searches see them.
  void publish() {
    try (IndexWriter closing = writer()) {
      closing.commit();
      if (!searchers.isReal()) {
        searchers.reopen();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    } finally {
      writer = null;
    }
  }

  /// Drops the changes since the last commit.
  void rollback() {
    IndexWriter open = writer;
    writer = null;
    if (open != null) {
      try {
        open.rollback();
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be written", e);
      }
    }
  }

  private IndexWriter writer() throws IOException {
    IndexWriter open = writer;
    if (open == null) {
      try {
        if (!searchers.isReal()) {
          // Another process may have made an index since.
          searchers.reopen();
        }
        if (!searchers.isReal()) {
          IndexFiles.deleteAll(directory);
        }
        open = new IndexWriter(directory, config());
      } catch (LockObtainFailedException e) {
        throw new IOException("another Onrecord is writing to " + place() + "; try again later", e);
      }
      writer = open;
    }
    return open;
  }

  static IndexWriterConfig config() {
    return new IndexWriterConfig(Stems.ANALYZER)
        .setCommitOnClose(false)
        .setMergeScheduler(new SerialMergeScheduler());
  }

  private String place() {
    return directory instanceof FSDirectory folder
        ? folder.getDirectory().toString()
        : directory.toString();
  }
}
