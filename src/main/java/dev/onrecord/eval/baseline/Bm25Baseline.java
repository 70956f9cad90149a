package dev.onrecord.eval.baseline;

import dev.onrecord.eval.set.ArticleSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// BM25 over sentences: Lucene with its defaults and English stems. A sentence needs only one word
/// of the question.
final class Bm25Baseline implements Baseline {
  private static final String TEXT = "text";
  private static final String NUMBER = "number";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final List<ArticleSpan> places = new ArrayList<>();
  private final IndexSearcher searcher;

  /// Indexes sentences in memory.
  Bm25Baseline(List<List<CitableSentence>> articles) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (List<CitableSentence> article : articles) {
          for (CitableSentence sentence : article) {
            Document document = new Document();
            document.add(new TextField(TEXT, sentence.text(), Store.NO));
            document.add(new StoredField(NUMBER, places.size()));
            writer.addDocument(document);
            places.add(sentence.place());
          }
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "BM25";
  }

  @Override
  public List<Found> find(String question, int limit) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
    if (query == null) {
      return List.of();
    }
    try {
      List<Found> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        Number number =
            searcher
                .storedFields()
                .document(hit.doc, Set.of(NUMBER))
                .getField(NUMBER)
                .numericValue();
        found.add(new Found(places.get(number.intValue()), hit.score));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
