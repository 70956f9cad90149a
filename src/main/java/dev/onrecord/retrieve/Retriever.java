package dev.onrecord.retrieve;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;

/// Finds evidence for a question. Thread-safe; the same arguments give the same result as long as
/// the index generation is the same.
public interface Retriever {
  /// The sentences that may answer a question.
  ///
  /// @param encoding of the question's text
  /// @param limit how many sentences at most; at least 1
  Retrieved retrieve(Question question, Encoding encoding, Scope scope, int limit);

  /// The state of the index that the next retrieval will use.
  IndexState state();
}
