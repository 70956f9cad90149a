package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.retrieve.rank.Ranker;

/// Ranks the sentences of the newest commit of the Lucene index.
public final class LuceneRetriever implements Retriever {
  private final Ranker ranker = new Ranker();
  private final LuceneIndex index;

  public LuceneRetriever(LuceneIndex index) {
    this.index = index;
  }

  @Override
  public Retrieved retrieve(Question question, Encoding encoding, Scope scope, int limit) {
    return index.withSearcher(
        searcher ->
            ranker.rank(new LucenePassageIndex(searcher), question, encoding, scope, limit));
  }

  @Override
  public IndexState state() {
    return index.withSearcher(LuceneIndex::state);
  }
}
