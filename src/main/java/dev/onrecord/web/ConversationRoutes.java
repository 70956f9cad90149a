package dev.onrecord.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.Title;
import dev.onrecord.view.ConversationListView;
import dev.onrecord.view.ConversationView;
import io.javalin.http.Context;

/// `/api/conversations` and `/api/conversations/{id}`.
final class ConversationRoutes {
  private static final String EXAMPLE = "{\"title\": \"...\"}";

  private final Conversations conversations;

  ConversationRoutes(Conversations conversations) {
    this.conversations = conversations;
  }

  void list(Context context) {
    CollectionRequest.send(
        context,
        ConversationListView.of(
            conversations.page(Parameters.query(context), Parameters.page(context))));
  }

  void show(Context context) {
    String id = context.pathParam("id");
    CollectionRequest.send(
        context,
        conversations
            .conversation(id)
            .map(
                conversation ->
                    ConversationView.of(
                        conversation, conversations::stands, conversations.feedback().in(id)))
            .orElseThrow(() -> unknown(id)));
  }

  void rename(Context context) {
    ObjectNode body = JsonBody.read(context, EXAMPLE);
    String title =
        AskRequest.text(body, "title")
            .orElseThrow(() -> new Problem(422, "title is missing; send " + EXAMPLE));
    Title.objection(title)
        .ifPresent(
            objection -> {
              throw new Problem(422, objection);
            });
    String id = context.pathParam("id");
    if (!conversations.rename(id, title)) {
      throw unknown(id);
    }
    show(context);
  }

  void delete(Context context) {
    String id = context.pathParam("id");
    if (!conversations.delete(id)) {
      throw unknown(id);
    }
    context.status(204);
  }

  private static Problem unknown(String id) {
    return new Problem(
        404, "no conversation has the id '" + id + "'; GET /api/conversations lists them");
  }
}
