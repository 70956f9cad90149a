package dev.onrecord.store;

import dev.onrecord.domain.conversation.Feedback;
import dev.onrecord.domain.conversation.FeedbackPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// What readers said about the answers of a home. It goes with the answer.
///
/// A change is on disk when the method that makes it returns. Thread-safe, and safe beside other
/// processes on the same file.
public final class FeedbackStore {
  private final Database database;
  private final Jdbi jdbi;

  public FeedbackStore(Database database) {
    this.database = database;
    this.jdbi = database.jdbi();
  }

  /// Keeps what was said about an answer in place of what was said before; false if the answer is
  /// not kept.
  public boolean put(String answer, Feedback feedback) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO answer_feedback (answer_id, helpful, comment, given)
                        SELECT id, :helpful, :comment, :given FROM answer WHERE id = :answer
                        ON CONFLICT (answer_id) DO UPDATE SET helpful = excluded.helpful,
                          comment = excluded.comment, given = excluded.given
                        """)
                    .bind("answer", answer)
                    .bind("helpful", feedback.helpful())
                    .bind("comment", feedback.comment())
                    .bind("given", feedback.given().toEpochMilli())
                    .execute())
        > 0;
  }

  /// Takes back what was said about an answer, if anything was.
  public void delete(String answer) {
    jdbi.useHandle(
        handle -> handle.execute("DELETE FROM answer_feedback WHERE answer_id = ?", answer));
  }

  /// What was said about an answer.
  public Optional<Feedback> about(String answer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM answer_feedback WHERE answer_id = :answer")
                .bind("answer", answer)
                .map((row, context) -> feedback(row))
                .findOne());
  }

  /// What was said about the answers of a conversation, by the answer's id.
  public Map<String, Feedback> in(String conversation) {
    return jdbi.withHandle(
        handle -> {
          Map<String, Feedback> byAnswer = new HashMap<>();
          handle
              .createQuery(
                  """
                  SELECT * FROM answer_feedback WHERE answer_id IN
                    (SELECT answer_id FROM turn WHERE conversation_id = :conversation)
                  """)
              .bind("conversation", conversation)
              .map((row, context) -> Map.entry(row.getString("answer_id"), feedback(row)))
              .forEach(entry -> byAnswer.put(entry.getKey(), entry.getValue()));
          return byAnswer;
        });
  }

  /// A page of all that was said, the newest first, of one moment by the answer's id.
  ///
  /// @param helpful only what says that the answer was, or was not
  /// @param page from 1
  public FeedbackPage page(Optional<Boolean> helpful, int page) {
    String where = helpful.isPresent() ? " WHERE helpful = :helpful" : "";
    Map<String, Object> values =
        helpful.<Map<String, Object>>map(only -> Map.of("helpful", only)).orElse(Map.of());
    return database.snapshot(
        handle ->
            new FeedbackPage(
                handle
                    .createQuery(
                        "SELECT answer_id, question, helpful, comment, given FROM answer_feedback"
                            + " JOIN answer ON answer.id = answer_id"
                            + where
                            + " ORDER BY given DESC, answer_id LIMIT :limit OFFSET :offset")
                    .bindMap(values)
                    .bind("limit", FeedbackPage.SIZE)
                    .bind("offset", (long) (page - 1) * FeedbackPage.SIZE)
                    .map(
                        (row, context) ->
                            new FeedbackPage.Entry(
                                row.getString("answer_id"),
                                row.getString("question"),
                                feedback(row)))
                    .list(),
                page,
                handle
                    .createQuery("SELECT count(*) FROM answer_feedback" + where)
                    .bindMap(values)
                    .mapTo(Integer.class)
                    .one()));
  }

  private static Feedback feedback(ResultSet row) throws SQLException {
    return new Feedback(
        row.getBoolean("helpful"),
        Optional.ofNullable(row.getString("comment")),
        Instant.ofEpochMilli(row.getLong("given")));
  }
}
