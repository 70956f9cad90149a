package dev.onrecord.web;

import dev.onrecord.telemetry.RequestTelemetry;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.slf4j.MDC;

/// A request on its way, by what is told of it in the log and to its sender.
final class TrackedRequest {
  /// Names the request, in a header of it and of its response.
  static final String HEADER = "X-Request-Id";

  /// What is at no known place.
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

  /// That of a request; begins if it has not, and has the response name it.
  static TrackedRequest of(Request request, Response response, RequestTelemetry telemetry) {
    if (request.getAttribute(ATTRIBUTE) instanceof TrackedRequest begun) {
      return begun;
    }
    String id =
        Optional.ofNullable(request.getHeaders().get(HEADER))
            .filter(sent -> SANE.matcher(sent).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    TrackedRequest exchange =
        new TrackedRequest(id, telemetry.begin(request.getMethod(), request.getHeaders()::get));
    request.setAttribute(ATTRIBUTE, exchange);
    if (!response.isCommitted()) {
      response.getHeaders().put(HEADER, id);
    }
    return exchange;
  }

  /// That of a request that has begun.
  static TrackedRequest of(Context context) {
    if (context.attribute(ATTRIBUTE) instanceof TrackedRequest begun) {
      return begun;
    }
    throw new IllegalStateException("no request begins without its exchange");
  }

  String id() {
    return id;
  }

  String route() {
    return route;
  }

  /// Tells which of the server's routes it goes, as a pattern without anything that was sent.
  void goes(String pattern) {
    route = pattern;
  }

  RequestTelemetry.Running running() {
    return running;
  }

  /// Has lines of the log, and what is traced, name the request on this thread.
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

  /// Until it is closed, this thread works on a request.
  interface Entered extends AutoCloseable {
    @Override
    void close();
  }
}
