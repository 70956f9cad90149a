package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;

/// A candidate sentence after rescoring.
///
/// @param passageDoc the passage's document number
/// @param index which of the passage's sentences
/// @param best for each question token, the best cosine with a token of the sentence
/// @param relevance weighted mean of `best`
/// @param passage the same for the whole passage
/// @param sentenceBm25 share of what a sentence can score
/// @param passageBm25 share of what a passage can score
record ScoredSentence(
    int passageDoc,
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
