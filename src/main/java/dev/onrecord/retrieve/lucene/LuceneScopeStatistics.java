package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.question.Scope;
import dev.onrecord.retrieve.ScopeStatistics;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// The outlets and the size of scopes in the Lucene index, as of the commit that was used last.
public final class LuceneScopeStatistics implements ScopeStatistics {
  private final LuceneIndex index;

  public LuceneScopeStatistics(LuceneIndex index) {
    this.index = index;
  }

  @Override
  public Set<String> outlets() {
    return index.withLatestSearcher(LuceneScopeStatistics::outlets);
  }

  /// Skips outlets that no document has any more: Lucene keeps such terms until segments merge.
  private static Set<String> outlets(IndexSearcher searcher) throws IOException {
    Set<String> outlets = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = Terms.getTerms(leaf.reader(), IndexFields.OUTLET);
      TermsEnum all = terms.iterator();
      for (BytesRef at = all.next(); at != null; at = all.next()) {
        var live = new LivePostings(all.postings(null, PostingsEnum.NONE), leaf.reader());
        if (live.next() != LivePostings.END) {
          outlets.add(at.utf8ToString());
        }
      }
    }
    return outlets;
  }

  @Override
  public int passages(Scope scope) {
    return index.withLatestSearcher(
        searcher -> searcher.count(ScopeFilter.of(IndexFields.PASSAGE, scope)));
  }
}
