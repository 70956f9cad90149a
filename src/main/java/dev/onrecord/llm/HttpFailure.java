package dev.onrecord.llm;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A response of an endpoint with a status other than 2xx.
final class HttpFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// The code of an error. Nothing else of a response is logged: the message beside the code may
  /// repeat the key or the question.
  private static final Pattern CODE =
      Pattern.compile("\"(?:code|type)\"\\s*:\\s*\"([a-z][a-z_]{2,40}[a-z])\"");

  private final int status;
  private final String body;
  private final transient Optional<Duration> retryAfter;

  HttpFailure(int status, String body, Optional<Duration> retryAfter) {
    super("HTTP " + status);
    this.status = status;
    this.body = body.toLowerCase(Locale.ROOT);
    this.retryAfter = retryAfter;
  }

  /// Whether the endpoint refuses the form of the request. A simpler request may be accepted.
  boolean isRefusal() {
    return status == 400 || status == 422 || status == 501;
  }

  /// Whether the body of the response has one of these words.
  boolean mentions(String... words) {
    for (String word : words) {
      if (body.contains(word)) {
        return true;
      }
    }
    return false;
  }

  ModelFailure asModelFailure() {
    Matcher code = CODE.matcher(body);
    String detail = "HTTP " + status + (code.find() ? ", " + code.group(1) : "");
    return switch (status) {
      case 401, 403 -> new ModelFailure(Fault.KEY_REFUSED, "it refused the key: " + detail);
      case 429, 529 ->
          new ModelFailure(Fault.RATE_LIMITED, "it is asked too often: " + detail, retryAfter);
      case 503 -> new ModelFailure(Fault.FAILED, "it failed: " + detail, retryAfter);
      case 404 ->
          new ModelFailure(Fault.FAILED, "it has no such model, or no such address: " + detail);
      default -> new ModelFailure(Fault.FAILED, "it failed: " + detail);
    };
  }
}
