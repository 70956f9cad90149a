package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.SavedTurn;
import dev.onrecord.view.AnswerView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `POST /api/ask`: one answer, as a whole or as a stream of events.
final class AskRoute {
  private final KnownArticles articles;
  private final Conversations conversations;

  AskRoute(KnownArticles articles, Conversations conversations) {
    this.articles = articles;
    this.conversations = conversations;
  }

  void handle(Context context) {
    AskRequest request = read(context);
    String accept = Optional.ofNullable(context.header("Accept")).orElse("");
    if (accept.toLowerCase(Locale.ROOT).contains("text/event-stream")) {
      AnswerEvents events = new AnswerEvents(context);
      events.send(() -> answer(request, events));
    } else {
      AnswerView answer = answer(request, AnswerListener.NONE);
      CollectionRequest.send(context, answer);
    }
  }

  private AskRequest read(Context context) {
    return articles.checked(AskRequest.of(JsonBody.read(context, "{\"question\": \"...\"}")));
  }

  private AnswerView answer(AskRequest request, AnswerListener listener) {
    SavedTurn kept =
        request.insteadOf().isPresent()
            ? askInsteadOf(request.insteadOf().get(), request, listener)
            : conversations.ask(request.request(), request.conversation(), listener);
    return view(kept, articles.archive());
  }

  /// The view of an answer, with notices about the state of the archive.
  static AnswerView view(SavedTurn kept, Archive archive) {
    List<String> notices = new ArrayList<>(kept.notices());
    archive.maintenance().backlog().notice().ifPresent(notices::add);
    return AnswerView.of(kept.answer(), kept.conversation(), notices);
  }

  private SavedTurn askInsteadOf(String replaced, AskRequest request, AnswerListener listener) {
    String conversation = request.conversation().orElseThrow();
    return conversations
        .askInsteadOf(replaced, conversation, request.request(), listener)
        .orElseThrow(
            () ->
                new Problem(
                    422,
                    "insteadOf must be an answer of the conversation '%s', got '%s'"
                        .formatted(conversation, replaced)));
  }
}
