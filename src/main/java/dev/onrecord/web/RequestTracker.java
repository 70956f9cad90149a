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

/// The first handler of every request: gives it an id, counts and logs it when it ends, and refuses
/// it while the server stops.
final class RequestTracker extends Handler.Wrapper implements RequestLog {
  private static final Logger ACCESS = LoggerFactory.getLogger("dev.onrecord.access");

  /// Addresses for monitoring, which are served even while the server stops.
  private static final Set<String> MONITORING = Set.of("/livez", "/readyz", "/metrics");

  private final RequestTelemetry telemetry;
  private final Readiness readiness;
  private int running;

  RequestTracker(RequestTelemetry telemetry, Readiness readiness) {
    this.telemetry = telemetry;
    this.readiness = readiness;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    TrackedRequest tracked = TrackedRequest.of(request, response, telemetry);
    if (MONITORING.contains(Request.getPathInContext(request))) {
      return pass(tracked, request, response, callback);
    }
    if (admits()) {
      AdmittedRequest admitted = new AdmittedRequest();
      boolean handled = false;
      try {
        handled = pass(tracked, request, response, Callback.from(callback, admitted::end));
      } finally {
        if (!handled) {
          admitted.end();
        }
      }
      return handled;
    }
    Problem problem = new Problem(503, "the server is stopping; try again after it has restarted");
    response.setStatus(503);
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.getHeaders().put(HttpHeader.RETRY_AFTER, Problem.RETRY_AFTER);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    Content.Sink.write(response, true, problem.json(tracked.id()), callback);
    return true;
  }

  private boolean pass(
      TrackedRequest tracked, Request request, Response response, Callback callback)
      throws Exception {
    try (TrackedRequest.Entered _ = tracked.enter()) {
      return super.handle(request, response, callback);
    }
  }

  /// Counts the request as running, unless the server is stopping.
  private synchronized boolean admits() {
    if (readiness.isStopping()) {
      return false;
    }
    running++;
    return true;
  }

  /// An admitted request. Its end counts once, however often it is reported.
  private final class AdmittedRequest {
    private boolean ended;

    void end() {
      synchronized (RequestTracker.this) {
        if (!ended) {
          ended = true;
          running--;
          RequestTracker.this.notifyAll();
        }
      }
    }
  }

  /// Waits until all admitted requests have ended.
  ///
  /// @return whether all ended in time
  synchronized boolean drained(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
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
    TrackedRequest tracked = TrackedRequest.of(request, response, telemetry);
    long nanos = NanoTime.since(request.getBeginNanoTime());
    int status = response.getStatus();
    tracked.running().end(tracked.route(), status, nanos);
    long millis = nanos / 1_000_000;
    long bytes = Response.getContentBytesWritten(response);
    try (TrackedRequest.Entered _ = tracked.enter()) {
      ACCESS
          .atInfo()
          .addKeyValue("method", tracked.running().method())
          .addKeyValue("route", tracked.route())
          .addKeyValue("status", status)
          .addKeyValue("millis", millis)
          .addKeyValue("bytes", bytes)
          .log(
              "{} {} {} in {} ms, {} bytes",
              tracked.running().method(),
              tracked.route(),
              status,
              millis,
              bytes);
    }
  }
}
