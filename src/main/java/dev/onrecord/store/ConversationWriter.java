package dev.onrecord.store;

import dev.onrecord.domain.conversation.SavedAnswer;
import org.jdbi.v3.core.Handle;

/// Writes an answer as the newest turn of a conversation. Part of the caller's transaction.
final class ConversationWriter {
  private final Handle handle;
  private final String conversation;
  private final SavedAnswer answer;

  /// @param conversation id of the conversation that gets the answer
  ConversationWriter(Handle handle, String conversation, SavedAnswer answer) {
    this.handle = handle;
    this.conversation = conversation;
    this.answer = answer;
  }

  /// Adds the answer as the last turn.
  ///
  /// @param title of the conversation if it is new
  void add(String title) {
    AnswerWriter.write(handle, answer);
    begin(title);
    turn();
  }

  /// Begins the conversation with turns of another one, and adds the answer after them.
  ///
  /// @param other id of the other conversation
  /// @param before position in it before which turns are copied; 1 copies none
  void branch(String title, String other, int before) {
    AnswerWriter.write(handle, answer);
    begin(title);
    handle
        .createUpdate(
            """
            INSERT INTO turn (conversation_id, position, answer_id, asked_at)
            SELECT :conversation, position, answer_id, asked_at
            FROM turn WHERE conversation_id = :other AND position < :before
            """)
        .bind("conversation", conversation)
        .bind("other", other)
        .bind("before", before)
        .execute();
    turn();
  }

  private void begin(String title) {
    handle
        .createUpdate(
            """
            INSERT INTO conversation (id, title, created, last_used)
            VALUES (:id, :title, :now, :now)
            ON CONFLICT (id) DO UPDATE SET last_used = excluded.last_used
            """)
        .bind("id", conversation)
        .bind("title", title)
        .bind("now", answer.answeredAt().toEpochMilli())
        .execute();
  }

  private void turn() {
    handle
        .createUpdate(
            """
            INSERT INTO turn (conversation_id, position, answer_id, asked_at)
            SELECT :conversation, coalesce(max(position), 0) + 1, :answer, :now
            FROM turn WHERE conversation_id = :conversation
            """)
        .bind("conversation", conversation)
        .bind("answer", answer.id())
        .bind("now", answer.answeredAt().toEpochMilli())
        .execute();
  }
}
