package dev.onrecord.web;

import dev.onrecord.telemetry.Telemetry;
import java.time.Duration;

/// What whoever runs a server sees of it, and how it stops.
///
/// @param readiness told when the server has all its articles, and when it stops
/// @param patience how long a stop waits for answers that are on their way
public record Operations(Telemetry telemetry, Readiness readiness, Duration patience) {
  /// How long a stop waits unless somebody chooses otherwise.
  public static final Duration PATIENCE = Duration.ofSeconds(20);
}
