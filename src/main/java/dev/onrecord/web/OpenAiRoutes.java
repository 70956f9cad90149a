package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.Conversations;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.view.AnswerView;
import dev.onrecord.web.openai.AnswerStream;
import dev.onrecord.web.openai.ChatReplyStream;
import dev.onrecord.web.openai.ChatRequest;
import dev.onrecord.web.openai.ChatView;
import dev.onrecord.web.openai.Dialogue;
import dev.onrecord.web.openai.ErrorView;
import dev.onrecord.web.openai.InvalidRequestException;
import dev.onrecord.web.openai.Models;
import dev.onrecord.web.openai.ReplyHead;
import dev.onrecord.web.openai.ReplyStream;
import dev.onrecord.web.openai.ResponseReplyStream;
import dev.onrecord.web.openai.ResponseView;
import dev.onrecord.web.openai.ResponsesRequest;
import io.javalin.http.Context;

/// `/v1/...`: the archive as a model, for clients of OpenAI's API.
final class OpenAiRoutes {
  private static final String ROOT = "/v1/";

  /// Clients send the whole conversation with each request, and the descriptions of their tools.
  private static final int MAX_BYTES = 1 << 20;

  private final Archive archive;
  private final Conversations conversations;

  OpenAiRoutes(Archive archive, Conversations conversations) {
    this.archive = archive;
    this.conversations = conversations;
  }

  /// Whether a request is for an address of this API.
  static boolean isAt(Context context) {
    return context.path().startsWith(ROOT);
  }

  /// Sends a problem in the format of OpenAI's API.
  static void sendProblem(Problem problem, Context context) {
    send(problem.status(context), view(problem));
  }

  /// Sends the error for an invalid request.
  static void sendInvalid(InvalidRequestException invalid, Context context) {
    send(context.status(invalid.status()), invalid.view());
  }

  private static ErrorView view(Problem problem) {
    return ErrorView.of(problem.status(), problem.detail());
  }

  void models(Context context) {
    send(context, Models.all());
  }

  void model(Context context) {
    send(context, Models.of(context.pathParam("id")));
  }

  void chat(Context context) {
    ChatRequest request = ChatRequest.of(JsonBody.read(context, ChatRequest.EXAMPLE, MAX_BYTES));
    ReplyHead head = head(context);
    if (request.stream()) {
      EventStream events = new EventStream(context);
      stream(
          request.dialogue(),
          head,
          events,
          new ChatReplyStream(
              head,
              request.usage(),
              data -> events.write("data: " + CollectionRequest.json(context, data) + "\n\n"),
              () -> events.write("data: [DONE]\n\n")));
    } else {
      send(context, ChatView.of(answer(request.dialogue(), AnswerListener.NONE), head));
    }
  }

  void responses(Context context) {
    ResponsesRequest request =
        ResponsesRequest.of(JsonBody.read(context, ResponsesRequest.EXAMPLE, MAX_BYTES));
    ReplyHead head = head(context);
    if (request.stream()) {
      EventStream events = new EventStream(context);
      stream(
          request.dialogue(),
          head,
          events,
          new ResponseReplyStream(
              head,
              (name, data) ->
                  events.write(
                      "event: "
                          + name
                          + "\ndata: "
                          + CollectionRequest.json(context, data)
                          + "\n\n")));
    } else {
      send(context, ResponseView.of(answer(request.dialogue(), AnswerListener.NONE), head));
    }
  }

  private static ReplyHead head(Context context) {
    return ReplyHead.now(CollectionRequest.origin(context).root().orElse(""));
  }

  private void stream(Dialogue dialogue, ReplyHead head, EventStream events, ReplyStream wire) {
    AnswerStream answer = new AnswerStream(wire, head, events::ping);
    events.run(() -> answer.finish(answer(dialogue, answer)), problem -> wire.fail(view(problem)));
  }

  private AnswerView answer(Dialogue dialogue, AnswerListener listener) {
    return AskRoute.view(
        conversations.askAfter(
            dialogue.earlier(), Request.of(dialogue.question(), Scope.EVERYTHING), listener),
        archive);
  }

  private static void send(Context context, Object view) {
    CollectionRequest.send(context, view);
  }
}
