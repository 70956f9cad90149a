package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.retrieve.ArticleIndex;
import dev.onrecord.retrieve.rank.NearDuplicates;
import dev.onrecord.retrieve.rank.TokenReduction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// A Lucene index in a folder.
///
/// Searches see commits only, also those of other processes, so that the same generation always
/// ranks alike. One thread at a time makes changes; a search changes no file.
public final class LuceneIndex implements ArticleIndex, AutoCloseable {
  private static final String GENERATION = "generation";

  private final Directory directory;
  private final String format;
  private final Searchers searchers;
  private final IndexChanges changes;

  private LuceneIndex(Directory directory, String format) throws IOException {
    this.directory = directory;
    this.format = format;
    this.searchers = new Searchers(directory, format);
    this.changes = new IndexChanges(directory, searchers);
  }

  /// Opens an index. If its list of segments is damaged, or if it has another format, it counts as
  /// empty, and the archive fills it again.
  ///
  /// @param contents names the version of the segmentation and of the model, as part of the format
  /// @throws UncheckedIOException if the folder cannot be read
  public static LuceneIndex open(Path folder, String contents) {
    try {
      return over(FSDirectory.open(folder), contents);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " does not open", e);
    }
  }

  /// Opens an index in any directory, which is closed with it.
  static LuceneIndex over(Directory directory, String contents) throws IOException {
    return new LuceneIndex(
        directory, String.join(" ", IndexFields.LAYOUT, TokenReduction.FINGERPRINT, contents));
  }

  @Override
  public Set<String> nearDuplicates(String articleId) {
    return withSearcher(
        searcher -> new NearDuplicates(new LucenePassageIndex(searcher)).of(articleId).keySet());
  }

  @Override
  public void put(IndexedArticle article, long generation) {
    changes.put(article, generation);
  }

  @Override
  public void remove(String articleId) {
    changes.remove(articleId);
  }

  @Override
  public void prepare(long generation) {
    changes.prepare(Map.of(GENERATION, Long.toString(generation), Searchers.FORMAT, format));
  }

  @Override
  public void publish() {
    changes.publish();
  }

  @Override
  public void rollback() {
    changes.rollback();
  }

  @Override
  public Map<String, Long> contents() {
    return withSearcher(
        searcher -> {
          Map<String, Long> contents = new HashMap<>();
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            addContents(leaf.reader(), contents);
          }
          return contents;
        });
  }

  private static void addContents(LeafReader segment, Map<String, Long> contents)
      throws IOException {
    PostingsEnum articles =
        segment.postings(new Term(IndexFields.TYPE, IndexFields.ARTICLE), PostingsEnum.NONE);
    if (articles == null) {
      return;
    }
    StoredFields stored = segment.storedFields();
    var live = new LivePostings(articles, segment);
    for (int doc = live.next(); doc != LivePostings.END; doc = live.next()) {
      var document = stored.document(doc, Set.of(IndexFields.ARTICLE_ID, IndexFields.GENERATION));
      contents.put(
          document.get(IndexFields.ARTICLE_ID), Long.valueOf(document.get(IndexFields.GENERATION)));
    }
  }

  @Override
  public long generation() {
    return withSearcher(searcher -> state(searcher).generation());
  }

  @Override
  public Optional<String> damage() {
    return searchers.isReal() ? IndexFiles.damage(directory) : Optional.empty();
  }

  @Override
  public void dropDamage() {
    rollback();
    try {
      if (!IndexFiles.dropSegments(directory)) {
        remake();
      }
      searchers.reopen();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be repaired", e);
    }
  }

  /// Rebuilds the index from the reader that is open, or empty if none is.
  private void remake() throws IOException {
    if (searchers.isReal()) {
      withLatestSearcher(
          searcher -> {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            IndexFiles.makeAgain(directory, reader, IndexChanges.config());
            return reader;
          });
    } else {
      IndexFiles.deleteAll(directory);
    }
  }

  @Override
  public boolean isOpen() {
    return searchers.isReal();
  }

  @Override
  public void whenUnreadable(Runnable listener) {
    searchers.whenUnreadable(listener);
  }

  /// A computation on the last commit.
  interface Use<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /// Runs a computation on the last commit, also if another process made it.
  <T> T withSearcher(Use<T> use) {
    return searchers.withNewest(use);
  }

  /// Runs a computation on the commit that [#withSearcher] used last. Looking for a newer commit
  /// would take longer than looking up a word.
  <T> T withLatestSearcher(Use<T> use) {
    return searchers.withLatest(use);
  }

  static IndexState state(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    String generation =
        ((DirectoryReader) reader).getIndexCommit().getUserData().getOrDefault(GENERATION, "-1");
    return new IndexState(
        Long.parseLong(generation),
        searcher.count(type(IndexFields.ARTICLE)),
        searcher.count(type(IndexFields.PASSAGE)));
  }

  static TermQuery type(String type) {
    return new TermQuery(new Term(IndexFields.TYPE, type));
  }

  @Override
  public void close() {
    try {
      rollback();
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index does not close", e);
    }
  }
}
