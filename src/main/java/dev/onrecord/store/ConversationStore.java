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

/// The conversations of a home, and the answers given in them. Every answer belongs to a
/// conversation, and goes with the last one that has it.
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

  /// Keeps an answer as the newest of a conversation, all or nothing. An answer that is there
  /// already stays as it is.
  ///
  /// @param title of the conversation if there is none with this id yet
  public void keep(String conversation, String title, SavedAnswer answer) {
    jdbi.useTransaction(handle -> new ConversationWriter(handle, conversation, answer).add(title));
  }

  /// Keeps a new conversation, all or nothing. An answer that is there already stays as it is.
  ///
  /// @param answers oldest first, each given after those before it
  public void keepAll(String conversation, String title, List<SavedAnswer> answers) {
    jdbi.useTransaction(
        handle ->
            answers.forEach(
                answer -> new ConversationWriter(handle, conversation, answer).add(title)));
  }

  /// The same as [#keep] for a conversation that went on; false, and nothing is kept, if it is
  /// deleted.
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

  /// Keeps an answer in a new conversation, after the same turns that stand before another answer
  /// in its conversation, all or nothing. That one stays as it is; false, and nothing is kept, if
  /// it or that answer in it is deleted.
  ///
  /// @param conversation the id of the new one
  /// @param title of the new one
  /// @param other the one that has those turns
  /// @param replaced the answer in it that they stand before
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

  /// The answer before another one in a conversation, and those that it was given after, oldest
  /// first; none if that other one is its first. Empty if the conversation has no such answer.
  ///
  /// @param most how many answers at most, the newest; at least 1
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

  /// The last answer of a conversation and those that it was given after, oldest first; empty if
  /// there is no such conversation.
  ///
  /// @param most how many answers at most, the newest; at least 1
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

  /// An answer and those that it was given after, oldest first; empty if it is not kept.
  ///
  /// @param most how many answers at most, the newest; at least 1
  public List<SavedAnswer> upTo(String answer, int most) {
    return database.snapshot(handle -> AnswerChain.read(handle, answer, most));
  }

  /// The answer with this id.
  public Optional<SavedAnswer> answer(String id) {
    return upTo(id, 1).stream().findFirst();
  }

  /// The conversation that an answer was given in; of several the one that was used last.
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

  /// A page of the conversations, the last used first.
  ///
  /// @param query words that must all stand in the title or in a question, in any case
  public ConversationPage page(Optional<String> query, int page) {
    return database.snapshot(handle -> ConversationRows.page(handle, query, page));
  }

  /// Gives a conversation another title; false if there is no such conversation.
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

  /// Deletes a conversation, and the answers that no other one has; false if there is no such
  /// conversation.
  public boolean delete(String id) {
    return jdbi.inTransaction(
        handle -> {
          int deleted = handle.execute("DELETE FROM conversation WHERE id = ?", id);
          handle.execute("DELETE FROM answer WHERE id NOT IN (SELECT answer_id FROM turn)");
          return deleted > 0;
        });
  }
}
