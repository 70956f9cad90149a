package dev.onrecord.retrieve.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// The near-duplicates in a commit, looked up once each.
final class Wordings {
  /// A sentence that more articles have than this, or a band, does not help to find those that are
  /// nearly the same: it is what all of some site's articles say.
  private static final int COMMON = 1_000;

  /// Of one article: a longer one has enough in common by these.
  private static final int MOST_TERMS = 256;

  private final IndexSearcher searcher;
  private final Map<Integer, ArticleWording> byDoc = new HashMap<>();
  private final Map<String, Optional<ArticleWording>> byArticle = new HashMap<>();
  private final Map<String, Map<String, ArticleWording>> near = new HashMap<>();

  Wordings(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Whether more than one article may have a sentence.
  ///
  /// @param key of the sentence
  boolean isShared(long key) throws IOException {
    Term term = new Term(IndexFields.IN_COMMON, ArticleWording.term(key));
    return key != 0 && searcher.getIndexReader().docFreq(term) > 1;
  }

  /// How an article is worded; empty if it was indexed without that.
  Optional<ArticleWording> of(String articleId) throws IOException {
    Optional<ArticleWording> known = byArticle.get(articleId);
    if (known == null) {
      Set<Integer> docs = docs(new Term(IndexFields.WORDING_OF, articleId));
      known = docs.isEmpty() ? Optional.empty() : Optional.of(read(docs.iterator().next()));
      byArticle.put(articleId, known);
    }
    return known;
  }

  /// Whether two articles are nearly the same.
  boolean areNear(String one, String other) throws IOException {
    Optional<ArticleWording> wording = of(one);
    return wording.isPresent()
        && of(other)
            .filter(another -> another.signature().isNearDuplicateOf(wording.get().signature()))
            .isPresent();
  }

  /// The other articles that are nearly the same, by id.
  Map<String, ArticleWording> near(String articleId) throws IOException {
    Map<String, ArticleWording> known = near.get(articleId);
    if (known == null) {
      known = new TreeMap<>();
      Optional<ArticleWording> own = of(articleId);
      if (own.isPresent()) {
        for (int doc : alike(own.get())) {
          ArticleWording other = read(doc);
          if (!other.articleId().equals(articleId)
              && other.signature().isNearDuplicateOf(own.get().signature())) {
            known.put(other.articleId(), other);
          }
        }
      }
      near.put(articleId, known);
    }
    return known;
  }

  private Set<Integer> alike(ArticleWording wording) throws IOException {
    Set<Integer> docs = new HashSet<>();
    for (BytesRef bytes : wording.inCommon().reversed().stream().limit(MOST_TERMS).toList()) {
      Term term = new Term(IndexFields.IN_COMMON, bytes);
      int frequency = searcher.getIndexReader().docFreq(term);
      if (frequency > 1 && frequency <= COMMON) {
        docs.addAll(docs(term));
      }
    }
    return docs;
  }

  private Set<Integer> docs(Term term) throws IOException {
    Set<Integer> docs = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      if (postings != null) {
        for (int doc = postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            docs.add(leaf.docBase + doc);
          }
        }
      }
    }
    return docs;
  }

  private ArticleWording read(int doc) throws IOException {
    ArticleWording known = byDoc.get(doc);
    if (known == null) {
      LeafReaderContext leaf =
          searcher
              .getIndexReader()
              .leaves()
              .get(ReaderUtil.subIndex(doc, searcher.getIndexReader().leaves()));
      BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFields.WORDING_BYTES);
      if (values == null || !values.advanceExact(doc - leaf.docBase)) {
        throw new IOException("document " + doc + " has no wording");
      }
      known = ArticleWording.fromBytes(values.binaryValue());
      byDoc.put(doc, known);
    }
    return known;
  }
}
