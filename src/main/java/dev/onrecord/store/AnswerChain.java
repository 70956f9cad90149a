package dev.onrecord.store;

import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// An answer and the answers before it in its conversation.
final class AnswerChain {
  private AnswerChain() {}

  /// The chain that ends with an answer, oldest first; empty if that answer is not stored.
  ///
  /// @param most how many of the newest answers at most; at least 1
  static List<SavedAnswer> read(Handle handle, String last, int most) {
    Map<String, SavedAnswer> answers = AnswerRows.read(handle, ids(most), last);
    List<SavedAnswer> chain = new ArrayList<>();
    @Nullable SavedAnswer answer = answers.get(last);
    while (answer != null) {
      chain.add(answer);
      answer = answer.previous().map(answers::get).orElse(null);
    }
    return chain.reversed();
  }

  /// The query for the ids of an answer and of the answers before it.
  private static String ids(int most) {
    return """
    WITH RECURSIVE chain (id, previous, length) AS (
      SELECT id, previous, 1 FROM answer WHERE id = :key
      UNION ALL
      SELECT answer.id, answer.previous, chain.length + 1
      FROM answer JOIN chain ON answer.id = chain.previous WHERE chain.length < %d)
    SELECT id FROM chain
    """
        .formatted(most);
  }
}
