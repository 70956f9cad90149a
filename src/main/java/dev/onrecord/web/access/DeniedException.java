package dev.onrecord.web.access;

import java.time.Duration;
import java.util.Map;

/// A request that is not admitted.
public final class DeniedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final transient Map<String, String> headers;

  private DeniedException(int status, String title, String detail, Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = Map.copyOf(headers);
  }

  /// 401: the request has no key.
  static DeniedException noKey() {
    return new DeniedException(
        401,
        "Key needed",
        "this server needs a key; send it as 'Authorization: Bearer onr_...', or sign in at"
            + " /sign-in",
        Map.of("WWW-Authenticate", "Bearer realm=\"onrecord\""));
  }

  /// 401: the key is not valid.
  static DeniedException badKey(String detail) {
    return new DeniedException(
        401,
        "Key not valid",
        detail,
        Map.of("WWW-Authenticate", "Bearer realm=\"onrecord\", error=\"invalid_token\""));
  }

  /// 403: the key lacks a permission.
  static DeniedException forbidden(String permission) {
    return new DeniedException(
        403,
        "Permission lacking",
        "this key lacks the permission '%s'; use a key that has it".formatted(permission),
        Map.of("WWW-Authenticate", "Bearer realm=\"onrecord\", error=\"insufficient_scope\""));
  }

  /// 429: a limit of use is exceeded.
  ///
  /// @param limit the limit, in words
  /// @param wait time after which the client may try again
  static DeniedException tooMany(String limit, Duration wait) {
    long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    return new DeniedException(
        429,
        "Too many requests",
        "%s; try again in %,d s".formatted(limit, seconds),
        Map.of("Retry-After", String.valueOf(seconds)));
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// The kind of problem.
  public String title() {
    return title;
  }

  /// What was wrong and what would be right.
  public String detail() {
    return String.valueOf(getMessage());
  }

  /// Headers of the reply.
  public Map<String, String> headers() {
    return headers;
  }
}
