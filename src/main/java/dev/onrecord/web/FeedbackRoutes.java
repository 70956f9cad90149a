package dev.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.ask.AnswerFeedback;
import dev.onrecord.ask.Conversations;
import dev.onrecord.domain.conversation.Feedback;
import dev.onrecord.view.FeedbackListView;
import dev.onrecord.view.FeedbackView;
import io.javalin.http.Context;
import java.util.Optional;

/// `/api/answers/{id}/feedback` and `/api/feedback`.
final class FeedbackRoutes {
  private static final String EXAMPLE = "{\"helpful\": true, \"comment\": \"...\"}";

  private final Conversations conversations;

  FeedbackRoutes(Conversations conversations) {
    this.conversations = conversations;
  }

  void give(Context context) {
    ObjectNode body = JsonBody.read(context, EXAMPLE);
    JsonNode helpful = body.path("helpful");
    if (!helpful.isBoolean()) {
      throw new Problem(422, "helpful must be true or false; send " + EXAMPLE);
    }
    Optional<String> comment = AskRequest.text(body, "comment");
    comment
        .flatMap(AnswerFeedback::objection)
        .ifPresent(
            objection -> {
              throw new Problem(422, objection);
            });
    String id = context.pathParam("id");
    AnswerFeedback feedback = conversations.feedback();
    Feedback given =
        (body.has("comment")
                ? feedback.give(id, helpful.booleanValue(), comment)
                : feedback.give(id, helpful.booleanValue()))
            .orElseThrow(() -> AnswerRoutes.unknown(id));
    CollectionRequest.send(context, FeedbackView.of(given));
  }

  void takeBack(Context context) {
    String id = context.pathParam("id");
    if (conversations.answer(id).isEmpty()) {
      throw AnswerRoutes.unknown(id);
    }
    conversations.feedback().takeBack(id);
    context.status(204);
  }

  void list(Context context) {
    Optional<Boolean> helpful = Parameters.text(context, "helpful").map(FeedbackRoutes::flag);
    CollectionRequest.send(
        context,
        FeedbackListView.of(conversations.feedback().page(helpful, Parameters.page(context))));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Problem(422, "helpful must be true or false, got '" + text + "'");
    };
  }
}
