package dev.onrecord.web;

import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.Replay;
import dev.onrecord.ask.SearchResult;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.ReplayView;
import dev.onrecord.view.WhyView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// `GET /api/answers/{id}`, `/api/answers/{id}/replay` and `/api/answers/{id}/citations/{n}/why`.
final class AnswerRoutes {
  private final Conversations conversations;
  private final QuestionAnswering questions;

  AnswerRoutes(Conversations conversations, QuestionAnswering questions) {
    this.conversations = conversations;
    this.questions = questions;
  }

  void show(Context context) {
    String id = context.pathParam("id");
    Served.send(context, find(id).orElseThrow(() -> unknown(id)));
  }

  void replay(Context context) {
    String id = context.pathParam("id");
    Replay replay = conversations.replay(id).orElseThrow(() -> unknown(id));
    AnswerView then = find(replay.then()).orElseThrow(() -> unknown(id));
    Served.send(
        context,
        new ReplayView(
            then,
            replay.isIdentical(),
            replay.changes(),
            replay.isIdentical()
                ? Optional.empty()
                : Optional.of(AnswerView.of(replay.now(), then.conversation(), List.of()))));
  }

  /// Why a passage of an answer stands where it stands.
  void why(Context context) {
    String id = context.pathParam("id");
    SavedAnswer answer = conversations.answer(id).orElseThrow(() -> unknown(id));
    int n = number(context.pathParam("n"), answer);
    boolean stands = conversations.stands(answer.outcome().quoted().get(n - 1));
    SearchResult ranking =
        questions.search(
            answer.standalone(), answer.scope(), new Filtering.Known(answer.filters()), 0);
    Served.send(context, WhyView.of(answer, n, stands, ranking.explanations()));
  }

  private static int number(String n, SavedAnswer answer) {
    int passages = answer.outcome().quoted().size();
    if (!n.matches("[1-9]\\d{0,3}") || Integer.parseInt(n) > passages) {
      throw new Problem(
          404,
          "the answer has no passage '%s'; %s"
              .formatted(
                  n,
                  passages == 0
                      ? "it quotes nothing"
                      : "its passages are numbered from 1 to " + passages));
    }
    return Integer.parseInt(n);
  }

  /// The answer with this id as it was given.
  Optional<AnswerView> find(String id) {
    return conversations.answer(id).flatMap(this::find);
  }

  /// Empty if the answer's conversation was deleted at this moment and took it along.
  private Optional<AnswerView> find(SavedAnswer answer) {
    return conversations
        .conversationOf(answer.id())
        .map(
            conversation ->
                AnswerView.of(
                    answer,
                    conversation,
                    answer.answeredAt(),
                    conversations::stands,
                    conversations.feedback().about(answer.id())));
  }

  static Problem unknown(String id) {
    return new Problem(
        404, "no answer has the id '" + id + "'; it may have been deleted with its conversation");
  }
}
