package dev.onrecord.web;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.view.Json;
import dev.onrecord.web.access.Caller;
import dev.onrecord.web.page.Origin;
import io.javalin.http.Context;
import java.util.Optional;

/// The collection that a request is for, and replies with addresses in that collection.
final class CollectionRequest {
  private static final String BASE = CollectionRequest.class.getName();

  private CollectionRequest() {}

  /// Records the collection that answers a request.
  static void answerFrom(Context context, String collection) {
    context.attribute(BASE, CollectionName.base(collection));
  }

  /// The collection named in the request's address; empty if the address names none.
  static Optional<String> named(Context context) {
    return Optional.ofNullable(context.attribute(CollectionPath.NAME));
  }

  /// The prefix of all addresses in the request's collection, such as `/c/press`; empty for the
  /// main collection.
  static String base(Context context) {
    return Optional.<String>ofNullable(context.attribute(BASE)).orElse("");
  }

  /// The address at which the reader reached the collection.
  static Origin origin(Context context) {
    return Origin.of(
        Caller.of(context).scheme(), Optional.ofNullable(context.header("Host")), base(context));
  }

  /// A view as JSON, with addresses in the request's collection.
  static String json(Context context, Object view) {
    return Json.of(view, base(context));
  }

  static void send(Context context, Object view) {
    context.contentType("application/json").result(json(context, view));
  }
}
