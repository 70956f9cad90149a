package dev.onrecord.domain.conversation;

import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.ModelUse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An answer as it was given, with the settings and the state of the archive that it was made with.
/// It can be shown as it was, and its question can be asked again. The evidence that it was chosen
/// from is not saved.
///
/// @param id names this answer
/// @param previous the answer before it in its conversation
/// @param question as it was typed
/// @param standalone as it was understood, without the conversation
/// @param mode as it was asked for
/// @param filters words of the question that limited which articles were searched, with the days
///   that they meant then
/// @param index the state of the archive that it rests on
/// @param score how likely the best evidence answers, in [0, 1]
/// @param settings that it was made with
/// @param model that wrote the sentences; empty if they are the passages themselves
/// @param answeredAt when it was first given, to the millisecond
/// @param tookMillis how long the answer took, in milliseconds
public record SavedAnswer(
    String id,
    Optional<String> previous,
    String question,
    String standalone,
    Mode mode,
    Scope scope,
    Outcome outcome,
    List<String> notices,
    List<Filter> filters,
    IndexState index,
    double score,
    AnswerSettings settings,
    Optional<ModelUse> model,
    Instant answeredAt,
    long tookMillis) {
  public SavedAnswer {
    notices = List.copyOf(notices);
    filters = List.copyOf(filters);
  }

  /// The part of an answer that is saved.
  public static SavedAnswer of(
      Answer answer, AnswerSettings settings, Instant answeredAt, long tookMillis) {
    Request request = answer.request();
    List<Turn> conversation = request.conversation();
    return new SavedAnswer(
        answer.id(),
        conversation.isEmpty() ? Optional.empty() : Optional.of(conversation.getLast().answerId()),
        request.question(),
        answer.question().text(),
        request.mode(),
        request.scope(),
        answer.outcome(),
        answer.notices(),
        answer.filters(),
        answer.index(),
        answer.score(),
        settings,
        answer.model(),
        answeredAt,
        tookMillis);
  }

  /// This as a turn of a conversation.
  public Turn turn() {
    return new Turn(id, question, standalone, outcome);
  }
}
