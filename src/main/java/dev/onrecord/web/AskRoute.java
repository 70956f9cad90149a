package dev.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.Kept;
import dev.onrecord.ask.StageTimer;
import dev.onrecord.domain.Mode;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `POST /api/ask`: one answer, whole or as a stream of events.
final class AskRoute {
  private static final String NO_MODEL =
      "No language model is set up: these are the passages themselves.";

  private final Archive archive;
  private final Conversations conversations;

  AskRoute(Archive archive, Conversations conversations) {
    this.archive = archive;
    this.conversations = conversations;
  }

  void handle(Context context) throws IOException {
    AskRequest request = AskRequest.of(JsonBody.read(context, "{\"question\": \"...\"}"));
    for (String id : request.scope().articles()) {
      if (archive.article(id).isEmpty()) {
        throw new Problem(422, "articles: no article has the id '" + id + "'");
      }
    }
    AnswerView answer = answer(request);
    String accept = Optional.ofNullable(context.header("Accept")).orElse("");
    if (accept.toLowerCase(Locale.ROOT).contains("text/event-stream")) {
      new AnswerEvents(context).send(answer);
    } else {
      context.contentType("application/json").result(json(answer));
    }
  }

  private AnswerView answer(AskRequest request) {
    Kept kept =
        conversations.ask(
            request.question(),
            request.conversation(),
            request.scope(),
            request.mode(),
            StageTimer.NONE);
    List<String> further = new ArrayList<>(kept.notices());
    if (request.mode() == Mode.GENERATIVE) {
      further.add(NO_MODEL);
    }
    return AnswerView.of(kept.answer(), kept.conversation(), further);
  }

  static String json(Object view) {
    try {
      return Json.MAPPER.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("views can be written as JSON", e);
    }
  }
}
