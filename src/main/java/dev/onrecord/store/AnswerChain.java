package dev.onrecord.store;

import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// An answer and those that it was given after.
final class AnswerChain {
  private AnswerChain() {}

  /// The chain that ends with an answer, oldest first; empty if that answer is not kept.
  ///
  /// @param most how many answers at most, the newest; at least 1
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

  /// Finds the ids of an answer and of those before it.
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
