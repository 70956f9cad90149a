package dev.onrecord.web;

import dev.onrecord.telemetry.RequestTelemetry;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.slf4j.MDC;

/// A running request: its id, its route and its measurements, for the log and the client.
final class TrackedRequest {
  /// The header that carries the request id, in requests and responses.
  static final String HEADER = "X-Request-Id";

  /// Route of requests that match no route.
  static final String NOWHERE = "UNKNOWN";

  private static final String ATTRIBUTE = TrackedRequest.class.getName();
  private static final String ID = "requestId";
  private static final String TRACE = "traceId";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final String id;
  private final RequestTelemetry.Running running;
  private volatile String route = NOWHERE;

  private TrackedRequest(String id, RequestTelemetry.Running running) {
    this.id = id;
    this.running = running;
  }

  /// Returns the tracked request, starts one if there is none yet, and adds its id to the response.
  static TrackedRequest of(Request request, Response response, RequestTelemetry telemetry) {
    if (request.getAttribute(ATTRIBUTE) instanceof TrackedRequest begun) {
      return begun;
    }
    String id =
        Optional.ofNullable(request.getHeaders().get(HEADER))
            .filter(sent -> SANE.matcher(sent).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    TrackedRequest tracked =
        new TrackedRequest(id, telemetry.begin(request.getMethod(), request.getHeaders()::get));
    request.setAttribute(ATTRIBUTE, tracked);
    if (!response.isCommitted()) {
      response.getHeaders().put(HEADER, id);
    }
    return tracked;
  }

  /// Returns the tracked request of a request that was started.
  static TrackedRequest of(Context context) {
    if (context.attribute(ATTRIBUTE) instanceof TrackedRequest begun) {
      return begun;
    }
    throw new IllegalStateException("the request is not tracked");
  }

  String id() {
    return id;
  }

  String route() {
    return route;
  }

  /// Sets the route, as a pattern that contains nothing from the request, such as `/articles/{id}`.
  void setRoute(String pattern) {
    route = pattern;
  }

  RequestTelemetry.Running running() {
    return running;
  }

  /// Adds the request's id to log lines and traces of this thread until the result is closed.
  Entered enter() {
    MDC.put(ID, id);
    running.traceId().ifPresent(trace -> MDC.put(TRACE, trace));
    RequestTelemetry.Current current = running.current();
    return () -> {
      current.close();
      MDC.remove(ID);
      MDC.remove(TRACE);
    };
  }

  /// This thread works on a request until this is closed.
  interface Entered extends AutoCloseable {
    @Override
    void close();
  }
}
