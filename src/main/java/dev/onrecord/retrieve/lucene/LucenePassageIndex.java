package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.retrieve.rank.ArticleWording;
import dev.onrecord.retrieve.rank.PassageIndex;
import dev.onrecord.retrieve.rank.PassagePayload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A commit of the Lucene index. A passage's number is that of its document.
final class LucenePassageIndex implements PassageIndex {
  private final IndexSearcher searcher;
  private final Map<Integer, ArticleWording> wordings = new HashMap<>();

  LucenePassageIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public IndexState state() throws IOException {
    return LuceneIndex.state(searcher);
  }

  @Override
  public Hits search(List<String> stems, float[] vector, Scope scope, int limit)
      throws IOException {
    ScoreDoc[] passages = search(Unit.PASSAGE, stems, scope, limit);
    ScoreDoc[] sentences = search(Unit.SENTENCE, stems, scope, limit);
    ScoreDoc[] nearest =
        searcher.search(
                new KnnFloatVectorQuery(
                    IndexFields.POOLED, vector, limit, ScopeFilter.of(IndexFields.PASSAGE, scope)),
                limit)
            .scoreDocs;
    return new Hits(
        Arrays.stream(passages).map(hit -> new Hit<>(hit.doc, hit.score)).toList(),
        places(sentences),
        Arrays.stream(nearest).map(hit -> hit.doc).toList());
  }

  /// Stems become terms, never query syntax.
  private ScoreDoc[] search(Unit unit, List<String> stems, Scope scope, int limit)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    stems.forEach(stem -> any.add(new TermQuery(new Term(field(unit), stem)), Occur.SHOULD));
    any.add(ScopeFilter.of(type(unit), scope), Occur.FILTER);
    return searcher.search(any.build(), limit).scoreDocs;
  }

  private List<Hit<SentencePlace>> places(ScoreDoc[] sentences) throws IOException {
    Map<Integer, Integer> distances = new HashMap<>();
    NumericDocValues distance =
        MultiDocValues.getNumericValues(searcher.getIndexReader(), IndexFields.TO_PASSAGE);
    // Lucene reads such values in the order of the documents only.
    for (int doc : IntStream.of(docs(sentences)).sorted().toArray()) {
      if (distance == null || !distance.advanceExact(doc)) {
        throw new IOException("sentence " + doc + " has no passage");
      }
      distances.put(doc, (int) distance.longValue());
    }
    List<Hit<SentencePlace>> places = new ArrayList<>();
    for (ScoreDoc hit : sentences) {
      int toPassage = distances.getOrDefault(hit.doc, 0);
      places.add(new Hit<>(new SentencePlace(hit.doc + toPassage, toPassage), hit.score));
    }
    return places;
  }

  private static int[] docs(ScoreDoc[] hits) {
    return Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
  }

  private static String field(Unit unit) {
    return switch (unit) {
      case SENTENCE -> IndexFields.SENTENCE_TEXT;
      case PASSAGE -> IndexFields.PASSAGE_TEXT;
    };
  }

  private static String type(Unit unit) {
    return switch (unit) {
      case SENTENCE -> IndexFields.SENTENCE;
      case PASSAGE -> IndexFields.PASSAGE;
    };
  }

  @Override
  public int texts(Unit unit) throws IOException {
    CollectionStatistics texts = searcher.collectionStatistics(field(unit));
    return texts == null ? 0 : (int) texts.docCount();
  }

  @Override
  public int frequency(Unit unit, String stem) throws IOException {
    return frequency(new Term(field(unit), stem));
  }

  @Override
  public int nameFrequency(String stem) throws IOException {
    return frequency(new Term(IndexFields.NAME, stem));
  }

  @Override
  public int pieceFrequency(int piece) throws IOException {
    return frequency(new Term(IndexFields.PIECE, Integer.toString(piece)));
  }

  private int frequency(Term term) throws IOException {
    return searcher.getIndexReader().docFreq(term);
  }

  @Override
  public PassagePayload payload(int passage) throws IOException {
    return PassagePayload.read(bytes(IndexFields.PAYLOAD, passage));
  }

  private ByteBuffer bytes(String field, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    if (values == null || !values.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " has no " + field);
    }
    BytesRef value = values.binaryValue();
    return ByteBuffer.wrap(value.bytes, value.offset, value.length);
  }

  @Override
  public PassageText text(int passage) throws IOException {
    Document document =
        searcher
            .storedFields()
            .document(passage, Set.of(IndexFields.STORED_TEXT, IndexFields.STORED_TITLE));
    return new PassageText(
        document.get(IndexFields.STORED_TEXT), document.get(IndexFields.STORED_TITLE));
  }

  @Override
  public boolean articleHas(String articleId, List<String> stems) throws IOException {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFields.ARTICLE_ID, articleId)), Occur.FILTER);
    stems.forEach(
        stem -> all.add(new TermQuery(new Term(IndexFields.ARTICLE_TEXT, stem)), Occur.FILTER));
    return searcher.count(all.build()) > 0;
  }

  @Override
  public Optional<ArticleWording> wording(String articleId) throws IOException {
    Set<Integer> docs = docs(new Term(IndexFields.WORDING_OF, articleId));
    return docs.isEmpty() ? Optional.empty() : Optional.of(wording(docs.iterator().next()));
  }

  @Override
  public int articlesWith(long feature) throws IOException {
    return frequency(new Term(IndexFields.IN_COMMON, IndexFields.feature(feature)));
  }

  @Override
  public Collection<ArticleWording> wordingsWith(List<Long> features, int most) throws IOException {
    Set<Integer> docs = new HashSet<>();
    for (long feature : features) {
      int frequency = articlesWith(feature);
      // The article that is compared has every feature itself.
      if (frequency > 1 && frequency <= most) {
        docs.addAll(docs(new Term(IndexFields.IN_COMMON, IndexFields.feature(feature))));
      }
    }
    List<ArticleWording> found = new ArrayList<>();
    for (int doc : docs) {
      found.add(wording(doc));
    }
    return found;
  }

  private Set<Integer> docs(Term term) throws IOException {
    Set<Integer> docs = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        LivePostings live = new LivePostings(postings, leaf.reader());
        for (int doc = live.next(); doc != LivePostings.END; doc = live.next()) {
          docs.add(leaf.docBase + doc);
        }
      }
    }
    return docs;
  }

  private ArticleWording wording(int doc) throws IOException {
    ArticleWording known = wordings.get(doc);
    if (known == null) {
      known = ArticleWording.read(bytes(IndexFields.WORDING_BYTES, doc));
      wordings.put(doc, known);
    }
    return known;
  }
}
