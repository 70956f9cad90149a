package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.conversation.Conversation;
import dev.onrecord.domain.conversation.Feedback;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A conversation with all its answers.
///
/// @param created ISO 8601 in UTC, as `lastUsed`
/// @param answers oldest first
public record ConversationView(
    String id, String title, String created, String lastUsed, List<AnswerView> answers) {
  public ConversationView {
    answers = List.copyOf(answers);
  }

  /// The view of a conversation.
  ///
  /// @param stands whether a citation quotes the current text of its article
  /// @param feedback on its answers, by answer id
  public static ConversationView of(
      Conversation conversation, Predicate<Citation> stands, Map<String, Feedback> feedback) {
    return new ConversationView(
        conversation.id(),
        conversation.title(),
        conversation.created().toString(),
        conversation.lastUsed().toString(),
        conversation.exchanges().stream()
            .map(
                each ->
                    AnswerView.of(
                        each.answer(),
                        conversation.id(),
                        each.askedAt(),
                        stands,
                        Optional.ofNullable(feedback.get(each.answer().id()))))
            .toList());
  }
}
