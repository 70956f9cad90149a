package dev.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.archive.Archive;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.StageTimer;
import dev.onrecord.domain.Answer;
import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Outcome;
import dev.onrecord.domain.Request;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// `POST /api/ask`: one answer, whole or as a stream of events.
final class AskRoute {
  private final Archive archive;
  private final QuestionAnswering questions;

  AskRoute(Archive archive, QuestionAnswering questions) {
    this.archive = archive;
    this.questions = questions;
  }

  void handle(Context context) {
    AskRequest request = read(context);
    String accept = Optional.ofNullable(context.header("Accept")).orElse("");
    if (accept.toLowerCase(Locale.ROOT).contains("text/event-stream")) {
      AnswerEvents events = new AnswerEvents(context);
      events.send(() -> answer(request, events));
    } else {
      AnswerView answer = answer(request, AnswerListener.NONE);
      context.contentType("application/json").result(json(answer));
    }
  }

  /// `POST /api/suggest`: what may be asked next.
  void suggest(Context context) {
    AskRequest request = read(context);
    List<String> next =
        questions.suggest(
            new Request(request.question(), List.of(), request.scope(), request.mode()));
    context.contentType("application/json").result(json(Map.of("suggestions", next)));
  }

  private AskRequest read(Context context) {
    AskRequest request = AskRequest.of(JsonBody.read(context));
    for (String id : request.scope().articles()) {
      if (archive.article(id).isEmpty()) {
        throw new Problem(422, "articles: no article has the id '" + id + "'");
      }
    }
    return request;
  }

  private AnswerView answer(AskRequest request, AnswerListener listener) {
    long start = System.nanoTime();
    Answer answer =
        questions.ask(
            new Request(request.question(), List.of(), request.scope(), request.mode()),
            StageTimer.NONE,
            listener);
    checkCitations(answer.outcome());
    return AnswerView.of(
        answer,
        request.conversation().orElseGet(() -> "c_" + UUID.randomUUID()),
        List.of(),
        (System.nanoTime() - start) / 1_000_000);
  }

  /// The last look before a quote leaves the server: the article may have changed meanwhile.
  private void checkCitations(Outcome outcome) {
    List<Citation> citations =
        switch (outcome) {
          case Outcome.Answered(var sentences, var cited) -> cited;
          case Outcome.NotFound(var reason, var nearest, var missing) -> nearest;
        };
    for (Citation citation : citations) {
      if (archive.article(citation.articleId()).filter(citation::quotes).isEmpty()) {
        throw new Problem(503, "an article changed while the question was answered; ask again");
      }
    }
  }

  static String json(Object view) {
    try {
      return Json.MAPPER.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("views can be written as JSON", e);
    }
  }
}
