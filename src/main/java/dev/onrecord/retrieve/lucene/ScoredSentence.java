package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;

/// A sentence after rescoring.
///
/// @param passageDoc the passage's document number
/// @param index which of the passage's sentences
/// @param best for each question token, the best cosine with a token of the sentence
/// @param relevance weighted mean of `best`
record ScoredSentence(
    int passageDoc,
    String articleId,
    PassagePayload payload,
    int index,
    Best best,
    double score,
    double relevance) {
  Span span() {
    return payload.passage().sentences().get(index);
  }

  /// Similarities, one for each question token.
  interface Best {
    double of(int questionToken);
  }
}
