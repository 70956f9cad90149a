package dev.onrecord.retrieve.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/// What rescoring needs of passages, read once each.
final class Payloads {
  private final IndexSearcher searcher;
  private final Map<Integer, PassagePayload> read = new HashMap<>();

  Payloads(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// @param doc the passage's document number
  PassagePayload of(int doc) throws IOException {
    PassagePayload known = read.get(doc);
    if (known == null) {
      known = read(doc);
      read.put(doc, known);
    }
    return known;
  }

  private PassagePayload read(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues payloads = leaf.reader().getBinaryDocValues(IndexFields.PAYLOAD);
    if (payloads == null || !payloads.advanceExact(doc - leaf.docBase)) {
      throw new IOException("passage " + doc + " has no vectors");
    }
    return PassagePayload.fromBytes(payloads.binaryValue());
  }

  /// How many passages there are, where those that repeat another word for word in a near-duplicate
  /// of its article do not count.
  int distinct(List<Integer> passages, Wordings wordings) throws IOException {
    Map<List<TokenMatrix>, List<String>> seen = new HashMap<>();
    int distinct = 0;
    for (int doc : passages) {
      PassagePayload payload = of(doc);
      List<String> same = seen.computeIfAbsent(payload.sentences(), s -> new ArrayList<>());
      boolean repeats = false;
      for (String article : same) {
        repeats = repeats || wordings.areNear(article, payload.articleId());
      }
      if (!repeats) {
        same.add(payload.articleId());
        distinct++;
      }
    }
    return distinct;
  }
}
