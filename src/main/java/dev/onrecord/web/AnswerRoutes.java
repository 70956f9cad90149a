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
    context.json(conversations.answer(id).map(this::view).orElseThrow(() -> unknown(id)));
  }

  void replay(Context context) {
    String id = context.pathParam("id");
    Replay replay = conversations.replay(id).orElseThrow(() -> unknown(id));
    AnswerView then = view(replay.then());
    context.json(
        new ReplayView(
            then,
            replay.isIdentical(),
            replay.changes(),
            replay.isIdentical()
                ? Optional.empty()
                : Optional.of(AnswerView.of(replay.now(), then.conversation(), List.of()))));
  }

  private AnswerView view(KeptAnswer answer) {
    // A conversation that is deleted at this moment takes its answers along.
    String conversation =
        conversations.conversationOf(answer.id()).orElseThrow(() -> unknown(answer.id()));
    return AnswerView.of(
        answer,
        conversation,
        answer.answeredAt(),
        conversations::stands,
        conversations.feedback().about(answer.id()));
  }

  static Problem unknown(String id) {
    return new Problem(
        404, "no answer has the id '" + id + "'; it may have been deleted with its conversation");
  }
}
