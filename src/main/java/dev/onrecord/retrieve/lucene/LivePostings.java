package dev.onrecord.retrieve.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Iterates over the documents of a segment that have a term and are not deleted.
final class LivePostings {
  /// Returned after the last document.
  static final int END = DocIdSetIterator.NO_MORE_DOCS;

  private final PostingsEnum postings;
  private final @Nullable Bits live;

  LivePostings(PostingsEnum postings, LeafReader segment) {
    this.postings = postings;
    this.live = segment.getLiveDocs();
  }

  /// The next document's number in its segment; [#END] if there is none.
  int next() throws IOException {
    int doc = postings.nextDoc();
    while (doc != END && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc;
  }
}
