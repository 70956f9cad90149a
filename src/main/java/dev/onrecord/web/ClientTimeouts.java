package dev.onrecord.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Objects;

/// How long a server waits for a client that is slow. Whoever is slow on purpose holds a
/// connection, and a thread, with next to nothing sent.
///
/// @param idle after which a connection on which nothing passes is closed
/// @param head in which the head of a request must have come
/// @param pace time in which a body, or what is sent, must keep to `slowest`
/// @param slowest bytes a second
/// @param connections that may be open at once
public record ClientTimeouts(
    Duration idle, Duration head, Duration pace, long slowest, int connections) {
  /// What suits people on a bad line.
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

  /// That of the server to which a request came.
  static ClientTimeouts of(Context context) {
    ClientTimeouts patience = context.attribute(ATTRIBUTE);
    return Objects.requireNonNull(patience, "noted before any body is read");
  }

  /// Whether so many bytes are too few by now.
  boolean isTooSlow(long bytes, Duration since) {
    return since.compareTo(pace) > 0 && bytes < slowest * since.toMillis() / 1_000;
  }
}
