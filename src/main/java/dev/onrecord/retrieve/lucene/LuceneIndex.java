package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.IndexState;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.domain.Passage;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.retrieve.TokenReduction;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index in a folder.
///
/// Readers see commits only, so a generation always ranks alike. The write lock is held from the
/// first change to its commit and no longer: another process may index into the same folder
/// meanwhile, and its commits are seen by the next question. Changes come from one thread.
public final class LuceneIndex implements ArticleIndex, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
  private static final String GENERATION = "generation";
  private static final String FORMAT = "format";

  private final TokenReduction reduction = TokenReduction.packaged();
  private final FSDirectory directory;
  private final String format;
  private final SearcherManager searchers;
  private @Nullable IndexWriter writer;

  private LuceneIndex(FSDirectory directory, String format) throws IOException {
    this.directory = directory;
    this.format = format;
    if (!DirectoryReader.indexExists(directory)) {
      commit(-1);
    }
    searchers = new SearcherManager(directory, null);
  }

  /// Opens an index, or makes an empty one. One that is damaged, or was made under another format,
  /// is emptied: the archive fills it again.
  ///
  /// @param contents names what made the passages and vectors that the index holds
  /// @throws UncheckedIOException if the folder cannot be read or written
  public static LuceneIndex open(Path folder, String contents) {
    String format = String.join(" ", Fields.LAYOUT, TokenReduction.FINGERPRINT, contents);
    try {
      FSDirectory directory = FSDirectory.open(folder);
      try {
        return open(directory, format);
      } catch (CorruptIndexException
          | IndexFormatTooOldException
          | IndexFormatTooNewException
          | EOFException
          | NoSuchFileException e) {
        LOG.warn("The index in {} is damaged and will be made again", folder, e);
        deleteFiles(directory);
        return open(directory, format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " does not open", e);
    }
  }

  private static LuceneIndex open(FSDirectory directory, String format) throws IOException {
    LuceneIndex index = new LuceneIndex(directory, format);
    index.emptyIfForeign();
    return index;
  }

  private static void deleteFiles(FSDirectory directory) throws IOException {
    try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        alone.ensureValid();
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private void emptyIfForeign() throws IOException {
    if (!format.equals(withSearcher(s -> commitData(s).getOrDefault(FORMAT, "")))) {
      writer().deleteAll();
      commit(-1);
    }
  }

  @Override
  public void put(IndexedArticle article, long generation) {
    try {
      writer()
          .updateDocuments(
              new Term(Fields.ARTICLE_ID, article.article().id()),
              Documents.of(article, generation, reduction));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index " + article.article().id(), e);
    }
  }

  @Override
  public void remove(String articleId) {
    try {
      writer().deleteDocuments(new Term(Fields.ARTICLE_ID, articleId));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + articleId + " from the index", e);
    }
  }

  @Override
  public void putWording(Article article, List<Passage> passages) {
    try {
      writer()
          .updateDocument(
              new Term(Fields.WORDING_OF, article.id()), Documents.wording(article, passages));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index the wording of " + article.id(), e);
    }
  }

  @Override
  public Set<String> withoutWording() {
    Set<String> ids = new HashSet<>(contents().keySet());
    ids.removeAll(withSearcher(LuceneIndex::worded));
    return ids;
  }

  private static Set<String> worded(IndexSearcher searcher) throws IOException {
    Set<String> ids = new HashSet<>();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(type(Fields.WORDING), most).scoreDocs) {
      ids.add(stored.document(hit.doc, Set.of(Fields.WORDING_OF)).get(Fields.WORDING_OF));
    }
    return ids;
  }

  @Override
  public Set<String> nearDuplicates(String articleId) {
    return withSearcher(searcher -> new Wordings(searcher).near(articleId).keySet());
  }

  @Override
  public void commit(long generation) {
    try (IndexWriter closing = writer()) {
      // Merges belong to this commit: readers must not see the same generation merged differently.
      closing.flush();
      closing.maybeMerge();
      closing.setLiveCommitData(
          Map.of(GENERATION, Long.toString(generation), FORMAT, format).entrySet());
      closing.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    } finally {
      writer = null;
    }
  }

  @Override
  public Map<String, Long> contents() {
    return withSearcher(
        searcher -> {
          int most = Math.max(1, searcher.getIndexReader().maxDoc());
          Map<String, Long> contents = new HashMap<>();
          StoredFields stored = searcher.storedFields();
          for (ScoreDoc hit : searcher.search(type(Fields.ARTICLE), most).scoreDocs) {
            var document = stored.document(hit.doc, Set.of(Fields.ARTICLE_ID, Fields.GENERATION));
            contents.put(
                document.get(Fields.ARTICLE_ID), Long.valueOf(document.get(Fields.GENERATION)));
          }
          return contents;
        });
  }

  @Override
  public long generation() {
    return withSearcher(searcher -> state(searcher).generation());
  }

  /// A computation on the last commit.
  interface Use<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /// Runs a computation on the last commit, whoever made it.
  <T> T withSearcher(Use<T> use) {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
    return withLatestSearcher(use);
  }

  /// Runs a computation on the commit that was last found by [#withSearcher]: to look for a newer
  /// one takes longer than to look up a word.
  <T> T withLatestSearcher(Use<T> use) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return use.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  static IndexState state(IndexSearcher searcher) throws IOException {
    String generation = commitData(searcher).getOrDefault(GENERATION, "-1");
    return new IndexState(
        Long.parseLong(generation),
        searcher.count(type(Fields.ARTICLE)),
        searcher.count(type(Fields.PASSAGE)));
  }

  static TermQuery type(String type) {
    return new TermQuery(new Term(Fields.TYPE, type));
  }

  private static Map<String, String> commitData(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return ((DirectoryReader) reader).getIndexCommit().getUserData();
  }

  private IndexWriter writer() throws IOException {
    IndexWriter open = writer;
    if (open == null) {
      IndexWriterConfig config =
          new IndexWriterConfig(Stems.ANALYZER)
              .setCommitOnClose(false)
              .setMergeScheduler(new SerialMergeScheduler());
      try {
        open = new IndexWriter(directory, config);
      } catch (LockObtainFailedException e) {
        throw new IOException(
            "another Onrecord is writing to " + directory.getDirectory() + "; try again later", e);
      }
      writer = open;
    }
    return open;
  }

  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.rollback();
      }
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index does not close", e);
    }
  }
}
