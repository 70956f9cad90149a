package dev.onrecord.web;

import dev.onrecord.telemetry.RequestTelemetry;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every request passes here first: it gets its name, is counted and logged when it ends, and is
/// refused while the server stops.
final class RequestTracker extends Handler.Wrapper implements RequestLog {
  private static final Logger ACCESS = LoggerFactory.getLogger("dev.onrecord.access");

  /// What those who watch the server ask while it stops.
  private static final Set<String> WATCHED = Set.of("/livez", "/readyz", "/metrics");

  private final RequestTelemetry telemetry;
  private final Readiness readiness;
  private int running;

  RequestTracker(RequestTelemetry telemetry, Readiness readiness) {
    this.telemetry = telemetry;
    this.readiness = readiness;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    TrackedRequest exchange = TrackedRequest.of(request, response, telemetry);
    if (WATCHED.contains(Request.getPathInContext(request))) {
      return pass(exchange, request, response, callback);
    }
    if (isLetIn()) {
      Leaving leaving = new Leaving();
      boolean handled = false;
      try {
        handled = pass(exchange, request, response, Callback.from(callback, leaving::run));
      } finally {
        if (!handled) {
          leaving.run();
        }
      }
      return handled;
    }
    Problem problem = new Problem(503, "the server is stopping; try again after it has restarted");
    response.setStatus(503);
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.getHeaders().put(HttpHeader.RETRY_AFTER, Problem.RETRY_AFTER);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    Content.Sink.write(response, true, problem.json(exchange.id()), callback);
    return true;
  }

  private boolean pass(
      TrackedRequest exchange, Request request, Response response, Callback callback)
      throws Exception {
    try (TrackedRequest.Entered _ = exchange.enter()) {
      return super.handle(request, response, callback);
    }
  }

  private synchronized boolean isLetIn() {
    if (readiness.isStopping()) {
      return false;
    }
    running++;
    return true;
  }

  /// Runs once, when a request that was let in has ended.
  private final class Leaving {
    private boolean left;

    void run() {
      synchronized (RequestTracker.this) {
        if (!left) {
          left = true;
          running--;
          RequestTracker.this.notifyAll();
        }
      }
    }
  }

  /// Waits until all requests have ended that were let in.
  ///
  /// @return whether they did in time
  synchronized boolean drained(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (running > 0) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return running == 0;
  }

  @Override
  public void log(Request request, Response response) {
    TrackedRequest exchange = TrackedRequest.of(request, response, telemetry);
    long nanos = NanoTime.since(request.getBeginNanoTime());
    int status = response.getStatus();
    exchange.running().end(exchange.route(), status, nanos);
    long millis = nanos / 1_000_000;
    long bytes = Response.getContentBytesWritten(response);
    try (TrackedRequest.Entered _ = exchange.enter()) {
      ACCESS
          .atInfo()
          .addKeyValue("method", exchange.running().method())
          .addKeyValue("route", exchange.route())
          .addKeyValue("status", status)
          .addKeyValue("millis", millis)
          .addKeyValue("bytes", bytes)
          .log(
              "{} {} {} in {} ms, {} bytes",
              exchange.running().method(),
              exchange.route(),
              status,
              millis,
              bytes);
    }
  }
}
