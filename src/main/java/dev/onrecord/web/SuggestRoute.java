package dev.onrecord.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.question.Scope;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/// `POST /api/suggest`: suggested questions, to continue a conversation or to start one.
final class SuggestRoute {
  /// Number of articles from which first questions are made.
  private static final int MOST_OPENERS = 20;

  private final KnownArticles articles;
  private final QuestionAnswering questions;
  private final Conversations conversations;

  SuggestRoute(KnownArticles articles, QuestionAnswering questions, Conversations conversations) {
    this.articles = articles;
    this.questions = questions;
    this.conversations = conversations;
  }

  void handle(Context context) {
    ObjectNode body = JsonBody.read(context, "{\"question\": \"...\"}, or {} to begin with");
    List<String> suggestions = body.hasNonNull("question") ? next(body) : openings(body);
    CollectionRequest.send(context, Map.of("suggestions", suggestions));
  }

  private List<String> next(ObjectNode body) {
    AskRequest request = articles.checked(AskRequest.of(body));
    List<Turn> turns = request.conversation().map(conversations::turns).orElse(List.of());
    return questions.suggest(request.request().after(turns));
  }

  private List<String> openings(ObjectNode body) {
    Scope scope = articles.checked(AskRequest.scope(body));
    return questions.openings(articles.archive().newest(scope, MOST_OPENERS), scope);
  }
}
