package dev.onrecord.store;

import dev.onrecord.domain.conversation.ConversationPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Rows of the tables `conversation` and `turn`.
final class ConversationRows {
  private ConversationRows() {}

  static ConversationPage page(Handle handle, Optional<String> query, int page) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    for (String word : query.map(q -> List.of(q.strip().split("\\s+"))).orElse(List.of())) {
      String name = "word" + values.size();
      where.append(
          """
           AND (instr(lower(title), lower(:%1$s)) > 0 OR EXISTS (
            SELECT 1 FROM turn JOIN answer ON answer.id = turn.answer_id
            WHERE turn.conversation_id = conversation.id
            AND instr(lower(answer.question), lower(:%1$s)) > 0))
          """
              .formatted(name));
      values.put(name, word);
    }
    int total =
        handle
            .createQuery("SELECT count(*) FROM conversation" + where)
            .bindMap(values)
            .mapTo(Integer.class)
            .one();
    List<ConversationPage.Entry> entries =
        handle
            .createQuery(
                "SELECT id, title, created, last_used, (SELECT count(*) FROM turn WHERE"
                    + " turn.conversation_id = conversation.id) AS questions FROM conversation"
                    + where
                    + " ORDER BY last_used DESC, created DESC, id LIMIT :limit OFFSET :offset")
            .bindMap(values)
            .bind("limit", ConversationPage.SIZE)
            .bind("offset", (long) (page - 1) * ConversationPage.SIZE)
            .map(ConversationRows::entry)
            .list();
    return new ConversationPage(entries, page, total);
  }

  /// The last position of an answer in a conversation; the first turn is 1.
  static Optional<Integer> position(Handle handle, String conversation, String answer) {
    return handle
        .createQuery(
            """
            SELECT position FROM turn WHERE conversation_id = :conversation AND answer_id = :answer
            ORDER BY position DESC LIMIT 1
            """)
        .bind("conversation", conversation)
        .bind("answer", answer)
        .mapTo(Integer.class)
        .findOne();
  }

  private static ConversationPage.Entry entry(ResultSet row, StatementContext context)
      throws SQLException {
    return new ConversationPage.Entry(
        row.getString("id"),
        row.getString("title"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("last_used")),
        row.getInt("questions"));
  }
}
