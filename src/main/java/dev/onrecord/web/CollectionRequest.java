package dev.onrecord.web;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.view.Json;
import dev.onrecord.web.access.Caller;
import dev.onrecord.web.page.Origin;
import io.javalin.http.Context;
import java.util.Optional;

/// How a request reached its collection, and what is sent back from there.
final class CollectionRequest {
  private static final String BASE = CollectionRequest.class.getName();

  private CollectionRequest() {}

  /// Notes the collection that a request is answered from.
  static void from(Context context, String collection) {
    context.attribute(BASE, CollectionName.base(collection));
  }

  /// The name in a request's address; empty if there is none.
  static Optional<String> named(Context context) {
    return Optional.ofNullable(context.attribute(CollectionPath.NAME));
  }

  /// What the addresses of the request's collection begin with, such as `/c/press`; may be empty.
  static String base(Context context) {
    return Optional.<String>ofNullable(context.attribute(BASE)).orElse("");
  }

  /// Where the reader reached the collection.
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
