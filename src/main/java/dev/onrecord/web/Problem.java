package dev.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.domain.Outage;
import dev.onrecord.view.IntakeView;
import dev.onrecord.view.Json;
import dev.onrecord.web.access.DeniedException;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An error reply in the format of RFC 9457, `application/problem+json`.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Malformed request"),
          Map.entry(403, "Cross-site request"),
          Map.entry(404, "Not found"),
          Map.entry(405, "Method not allowed"),
          Map.entry(408, "Too slow"),
          Map.entry(413, "Request too large"),
          Map.entry(415, "Unsupported media type"),
          Map.entry(421, "Misdirected request"),
          Map.entry(422, "Invalid field"),
          Map.entry(500, "Internal error"),
          Map.entry(503, "Not ready"),
          Map.entry(507, "Disk full"));

  static final String MEDIA_TYPE = "application/problem+json";

  /// Seconds after which a client should try again when the server is not ready.
  static final String RETRY_AFTER = "2";

  private final int status;
  private final String title;
  private final String detail;
  private final transient Map<String, Object> more;
  private final transient Map<String, String> headers;

  /// @param detail what was wrong and what would be right
  Problem(int status, String detail) {
    this(status, detail, Map.of());
  }

  /// @param title kind of the problem, if the usual title of the status does not fit
  Problem(int status, String title, String detail) {
    this(status, title, detail, Map.of(), Map.of());
  }

  /// @param articles result for each article of a file, if none can be added
  Problem(int status, String detail, List<IntakeView.Item> articles) {
    this(status, detail, Map.of("articles", articles));
  }

  /// @param more further fields of the document, by name
  Problem(int status, String detail, Map<String, Object> more) {
    this(status, TITLES.getOrDefault(status, "Request failed"), detail, more, Map.of());
  }

  private Problem(
      int status,
      String title,
      String detail,
      Map<String, Object> more,
      Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.more = Map.copyOf(more);
    this.headers = Map.copyOf(headers);
  }

  /// The problem for a request that is not admitted.
  static Problem of(DeniedException denied) {
    return new Problem(
        denied.status(), denied.title(), denied.detail(), Map.of(), denied.headers());
  }

  /// The problem to reply to a failure with; empty if the failure is a bug.
  static Optional<Problem> of(Throwable failure) {
    return failure instanceof Problem problem
        ? Optional.of(problem)
        : Outage.of(failure)
            .map(outage -> new Problem(outage.isFull() ? 507 : 503, outage.message()));
  }

  /// An error inside the server. Clients are not told the cause.
  static Problem internal() {
    return new Problem(500, "the server failed to answer; its log has the reason");
  }

  String detail() {
    return detail;
  }

  int status() {
    return status;
  }

  void write(Context context) {
    status(context).contentType(MEDIA_TYPE).result(json(TrackedRequest.of(context).id()));
  }

  /// Sets the status and the headers.
  Context status(Context context) {
    if (status == 503) {
      context.header("Retry-After", RETRY_AFTER);
    }
    headers.forEach(context::header);
    return context.status(status);
  }

  /// The problem document.
  ///
  /// @param request id of the request in the log
  String json(String request) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "about:blank");
    document.put("title", title);
    document.put("status", status);
    document.put("detail", detail);
    document.put("requestId", request);
    document.putAll(more);
    try {
      return Json.MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers can be written as JSON", e);
    }
  }
}
