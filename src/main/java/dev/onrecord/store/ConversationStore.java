package dev.onrecord.store;

import dev.onrecord.domain.conversation.Conversation;
import dev.onrecord.domain.conversation.ConversationPage;
import dev.onrecord.domain.conversation.SavedAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// The conversations of a home and their answers. Every answer belongs to a conversation; it is
/// deleted with the last conversation that has it.
///
/// A change is on disk when the method that makes it returns. Thread-safe, and safe beside other
/// processes on the same file.
public final class ConversationStore {
  private static final String OF_CONVERSATION =
      "SELECT answer_id FROM turn WHERE conversation_id = :key";

  private final Database database;
  private final Jdbi jdbi;

  public ConversationStore(Database database) {
    this.database = database;
    this.jdbi = database.jdbi();
  }

  /// Saves an answer as the newest of a conversation. An answer that is saved already stays as it
  /// is.
  ///
  /// @param title of the conversation if it is new
  public void keep(String conversation, String title, SavedAnswer answer) {
    jdbi.useTransaction(handle -> new ConversationWriter(handle, conversation, answer).add(title));
  }

  /// Saves a new conversation. Answers that are saved already stay as they are.
  ///
  /// @param answers oldest first
  public void keepAll(String conversation, String title, List<SavedAnswer> answers) {
    jdbi.useTransaction(
        handle ->
            answers.forEach(
                answer -> new ConversationWriter(handle, conversation, answer).add(title)));
  }

  /// Saves an answer as the newest of an existing conversation. Returns false, and saves nothing,
  /// if the conversation is deleted.
  public boolean keepOn(String conversation, SavedAnswer answer) {
    return jdbi.inTransaction(
        handle -> {
          Optional<String> title =
              handle
                  .createQuery("SELECT title FROM conversation WHERE id = :id")
                  .bind("id", conversation)
                  .mapTo(String.class)
                  .findOne();
          title.ifPresent(new ConversationWriter(handle, conversation, answer)::add);
          return title.isPresent();
        });
  }

  /// Starts a new conversation with the turns of another one before some answer, and saves an
  /// answer after them. The other conversation stays as it is. Returns false, and saves nothing, if
  /// it or that answer is deleted.
  ///
  /// @param conversation id of the new conversation
  /// @param title of the new conversation
  /// @param other id of the other conversation
  /// @param replaced the answer of the other conversation before which its turns are copied
  public boolean branch(
      String conversation, String title, SavedAnswer answer, String other, String replaced) {
    return jdbi.inTransaction(
        handle -> {
          Optional<Integer> position = ConversationRows.position(handle, other, replaced);
          position.ifPresent(
              before ->
                  new ConversationWriter(handle, conversation, answer)
                      .branch(title, other, before));
          return position.isPresent();
        });
  }

  /// The answers before an answer in a conversation, oldest first; none if it is the first. Empty
  /// if the conversation has no such answer.
  ///
  /// @param most how many of the newest answers at most; at least 1
  public Optional<List<SavedAnswer>> before(String conversation, String answer, int most) {
    return database.snapshot(
        handle ->
            ConversationRows.position(handle, conversation, answer)
                .map(
                    position ->
                        handle
                            .createQuery(OF_CONVERSATION + " AND position = :before")
                            .bind("key", conversation)
                            .bind("before", position - 1)
                            .mapTo(String.class)
                            .findOne()
                            .map(last -> AnswerChain.read(handle, last, most))
                            .orElse(List.of())));
  }

  /// The answers of a conversation, oldest first; empty if there is no such conversation.
  ///
  /// @param most how many of the newest answers at most; at least 1
  public List<SavedAnswer> latest(String conversation, int most) {
    return database.snapshot(
        handle ->
            handle
                .createQuery(OF_CONVERSATION + " ORDER BY position DESC LIMIT 1")
                .bind("key", conversation)
                .mapTo(String.class)
                .findOne()
                .map(last -> AnswerChain.read(handle, last, most))
                .orElse(List.of()));
  }

  /// An answer and the answers before it, oldest first; empty if it is not saved.
  ///
  /// @param most how many of the newest answers at most; at least 1
  public List<SavedAnswer> upTo(String answer, int most) {
    return database.snapshot(handle -> AnswerChain.read(handle, answer, most));
  }

  /// The answer with this id.
  public Optional<SavedAnswer> answer(String id) {
    return upTo(id, 1).stream().findFirst();
  }

  /// The conversation that has an answer; if several have it, the one that was used last.
  public Optional<String> conversationOf(String answer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id FROM conversation
                    WHERE id IN (SELECT conversation_id FROM turn WHERE answer_id = :answer)
                    ORDER BY last_used DESC, created DESC, id LIMIT 1
                    """)
                .bind("answer", answer)
                .mapTo(String.class)
                .findOne());
  }

  /// The conversation that was used last.
  public Optional<String> lastUsed() {
    return page(Optional.empty(), 1).conversations().stream()
        .findFirst()
        .map(ConversationPage.Entry::id);
  }

  /// The conversation with this id.
  public Optional<Conversation> conversation(String id) {
    return database.snapshot(
        handle -> {
          Map<String, SavedAnswer> answers = AnswerRows.read(handle, OF_CONVERSATION, id);
          List<Conversation.Exchange> exchanges =
              handle
                  .createQuery(
                      "SELECT answer_id, asked_at FROM turn WHERE conversation_id = :id"
                          + " ORDER BY position")
                  .bind("id", id)
                  .map(
                      (row, context) ->
                          new Conversation.Exchange(
                              Instant.ofEpochMilli(row.getLong("asked_at")),
                              Objects.requireNonNull(answers.get(row.getString("answer_id")))))
                  .list();
          return handle
              .createQuery("SELECT title, created, last_used FROM conversation WHERE id = :id")
              .bind("id", id)
              .map(
                  (row, context) ->
                      new Conversation(
                          id,
                          row.getString("title"),
                          Instant.ofEpochMilli(row.getLong("created")),
                          Instant.ofEpochMilli(row.getLong("last_used")),
                          exchanges))
              .findOne();
        });
  }

  /// A page of the conversations, the last used one first.
  ///
  /// @param query words that must all stand in the title or in a question, in any case
  public ConversationPage page(Optional<String> query, int page) {
    return database.snapshot(handle -> ConversationRows.page(handle, query, page));
  }

  /// Gives a conversation another title. Returns false if there is no such conversation.
  public boolean rename(String id, String title) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate("UPDATE conversation SET title = :title WHERE id = :id")
                    .bind("id", id)
                    .bind("title", title)
                    .execute())
        > 0;
  }

  /// Deletes a conversation, and the answers that no other one has. Returns false if there is no
  /// such conversation.
  public boolean delete(String id) {
    return jdbi.inTransaction(
        handle -> {
          int deleted = handle.execute("DELETE FROM conversation WHERE id = ?", id);
          handle.execute("DELETE FROM answer WHERE id NOT IN (SELECT answer_id FROM turn)");
          return deleted > 0;
        });
  }
}
