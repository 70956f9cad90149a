package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;

/// A sentence of a candidate passage, with its scores.
///
/// @param passageNumber of its passage in the index
/// @param index which of the passage's sentences
/// @param best for each question token, the best cosine with a token of the sentence
/// @param score what sentences are ranked by
/// @param relevance weighted mean of `best`
/// @param passage the same for the whole passage
/// @param sentenceBm25 share of the BM25 score that a sentence can reach
/// @param passageBm25 share of the BM25 score that a passage can reach
record ScoredSentence(
    int passageNumber,
    PassagePayload payload,
    int index,
    Best best,
    double score,
    double relevance,
    double passage,
    double sentenceBm25,
    double passageBm25) {
  String articleId() {
    return payload.articleId();
  }

  Span span() {
    return payload.passage().sentences().get(index);
  }

  /// Similarities, one for each question token.
  interface Best {
    double of(int questionToken);
  }
}
