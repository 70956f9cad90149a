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

/// The feedback on the answers of a home. It is deleted with its answer.
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

  /// Saves the feedback on an answer in place of earlier feedback. Returns false if the answer is
  /// not saved.
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

  /// Deletes the feedback on an answer, if there is any.
  public void delete(String answer) {
    jdbi.useHandle(
        handle -> handle.execute("DELETE FROM answer_feedback WHERE answer_id = ?", answer));
  }

  /// The feedback on an answer.
  public Optional<Feedback> about(String answer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM answer_feedback WHERE answer_id = :answer")
                .bind("answer", answer)
                .map((row, context) -> feedback(row))
                .findOne());
  }

  /// The feedback on the answers of a conversation, by answer id.
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

  /// A page of all feedback, newest first; ties by answer id.
  ///
  /// @param helpful limits the page to answers that were, or were not, helpful
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
