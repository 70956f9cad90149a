package dev.onrecord.web;

import dev.onrecord.web.access.DeniedException;
import dev.onrecord.web.openai.InvalidRequestException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Replies to requests that failed: in the format of OpenAI's API under `/v1/`, and as RFC 9457
/// problems elsewhere.
final class ErrorReplies {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final AccessCheck access;

  /// @param access checks who may be told that an address has no route
  ErrorReplies(AccessCheck access) {
    this.access = access;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(InvalidRequestException.class, OpenAiRoutes::sendInvalid);
    routes.exception(Problem.class, ErrorReplies::send);
    routes.exception(DeniedException.class, (denied, context) -> send(Problem.of(denied), context));
    routes.exception(HttpResponseException.class, this::http);
    routes.exception(Exception.class, ErrorReplies::internal);
  }

  private static void send(Problem problem, Context context) {
    if (OpenAiRoutes.isAt(context)) {
      OpenAiRoutes.sendProblem(problem, context);
    } else {
      problem.write(context);
    }
  }

  /// Replies to a request that Javalin refused.
  private void http(HttpResponseException exception, Context context) {
    switch (exception.getStatus()) {
      case 404 ->
          unmatched(404, "nothing is at " + context.path() + "; the start page is at /", context);
      case 405 ->
          unmatched(405, context.method() + " is not allowed at " + context.path(), context);
      default ->
          send(new Problem(exception.getStatus(), String.valueOf(exception.getMessage())), context);
    }
  }

  private void unmatched(int status, String detail, Context context) {
    try {
      if (access.unmatched(context)) {
        send(new Problem(status, detail), context);
      }
    } catch (DeniedException e) {
      send(Problem.of(e), context);
    }
  }

  private static void internal(Exception exception, Context context) {
    Optional<Problem> outage = Problem.of(exception);
    if (outage.isEmpty()) {
      LOG.error("a request failed", exception);
    }
    send(outage.orElseGet(Problem::internal), context);
  }
}
