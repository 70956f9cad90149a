package dev.onrecord.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Objects;

/// Limits for slow clients. Without them, a client that sends almost nothing could hold a
/// connection and a thread for ever.
///
/// @param idle time without traffic after which a connection is closed
/// @param head time in which the head of a request must arrive
/// @param pace time after which the speed of a transfer must be at least `slowest`
/// @param slowest minimum speed in bytes per second
/// @param connections maximum number of open connections
public record ClientTimeouts(
    Duration idle, Duration head, Duration pace, long slowest, int connections) {
  /// Limits that suit people with a slow connection.
  public static final ClientTimeouts STANDARD =
      new ClientTimeouts(
          Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(20), 512, 2_000);

  private static final String ATTRIBUTE = ClientTimeouts.class.getName();

  /// Time between two looks at how fast the clients are: half a second of ten.
  Duration looks() {
    return head.dividedBy(20);
  }

  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /// The limits of the server that received a request.
  static ClientTimeouts of(Context context) {
    ClientTimeouts timeouts = context.attribute(ATTRIBUTE);
    return Objects.requireNonNull(timeouts, "set before any route reads a body");
  }

  /// Whether a transfer of `bytes` in a time is too slow.
  boolean isTooSlow(long bytes, Duration since) {
    return since.compareTo(pace) > 0 && bytes < slowest * since.toMillis() / 1_000;
  }
}
