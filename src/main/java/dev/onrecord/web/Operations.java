package dev.onrecord.web;

import dev.onrecord.telemetry.Telemetry;
import java.time.Duration;

/// What an operator needs of a server: its metrics, its readiness, and the time limit of a stop.
///
/// @param readiness updated when the server has all its articles, and when it stops
/// @param stopWait how long a stop waits for running requests
public record Operations(Telemetry telemetry, Readiness readiness, Duration stopWait) {
  /// The default time that a stop waits for running requests.
  public static final Duration STOP_WAIT = Duration.ofSeconds(20);
}
