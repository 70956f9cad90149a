package dev.onrecord.web;

import dev.onrecord.telemetry.RequestTelemetry;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Replies to requests that are not valid HTTP and so never reach a route.
final class JettyErrorHandler extends ErrorHandler {
  private final RequestTelemetry telemetry;

  JettyErrorHandler(RequestTelemetry telemetry) {
    this.telemetry = telemetry;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String detail =
        HttpStatus.isServerError(status)
            ? "the server failed to answer; its log has the reason"
            : "the request is not valid HTTP: " + (message == null ? "it ended early" : message);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    String id = TrackedRequest.of(request, response, telemetry).id();
    Content.Sink.write(response, true, new Problem(status, detail).json(id), callback);
  }
}
