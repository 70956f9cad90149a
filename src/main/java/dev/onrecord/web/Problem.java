package dev.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.view.Json;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request that cannot be met, told as RFC 9457 `application/problem+json`.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "Malformed request",
          403, "Cross-site request",
          404, "Not found",
          405, "Method not allowed",
          413, "Request too large",
          415, "Unsupported media type",
          421, "Misdirected request",
          422, "Invalid field",
          500, "Internal error",
          503, "Not ready");

  private final int status;
  private final String detail;

  /// @param detail what was wrong and what would be right
  Problem(int status, String detail) {
    super(detail);
    this.status = status;
    this.detail = detail;
  }

  /// What went wrong is no business of the client's.
  static Problem internal() {
    return new Problem(500, "the server failed to answer; its log says why");
  }

  int status() {
    return status;
  }

  void write(Context context) {
    context.status(status).contentType("application/problem+json").result(json());
  }

  /// The problem document.
  String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "about:blank");
    document.put("title", TITLES.getOrDefault(status, "Request failed"));
    document.put("status", status);
    document.put("detail", detail);
    try {
      return Json.MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers can be written as JSON", e);
    }
  }
}
