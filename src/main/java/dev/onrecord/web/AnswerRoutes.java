package dev.onrecord.web;

import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.Replay;
import dev.onrecord.domain.KeptAnswer;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.ReplayView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// `GET /api/answers/{id}` and `/api/answers/{id}/replay`.
final class AnswerRoutes {
  private final Conversations conversations;

  AnswerRoutes(Conversations conversations) {
    this.conversations = conversations;
  }

  void show(Context context) {
    String id = context.pathParam("id");
    context.json(find(id).orElseThrow(() -> unknown(id)));
  }

  void replay(Context context) {
    String id = context.pathParam("id");
    Replay replay = conversations.replay(id).orElseThrow(() -> unknown(id));
    AnswerView then = find(replay.then()).orElseThrow(() -> unknown(id));
    context.json(
        new ReplayView(
            then,
            replay.isIdentical(),
            replay.changes(),
            replay.isIdentical()
                ? Optional.empty()
                : Optional.of(AnswerView.of(replay.now(), then.conversation(), List.of()))));
  }

  /// The answer with this id as it was given.
  Optional<AnswerView> find(String id) {
    return conversations.answer(id).flatMap(this::find);
  }

  /// Empty if the answer's conversation was deleted at this moment and took it along.
  private Optional<AnswerView> find(KeptAnswer answer) {
    return conversations
        .conversationOf(answer.id())
        .map(
            conversation ->
                AnswerView.of(answer, conversation, answer.answeredAt(), conversations::stands));
  }

  private static Problem unknown(String id) {
    return new Problem(
        404, "no answer has the id '" + id + "'; it may have been deleted with its conversation");
  }
}
