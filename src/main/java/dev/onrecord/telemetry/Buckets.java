package dev.onrecord.telemetry;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;

/// The bounds of all time histograms. They are the same, so that histograms can be compared.
final class Buckets {
  private static final long[] MILLIS = {
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000
  };

  private Buckets() {}

  static Timer.Builder timer(String name, String description) {
    return Timer.builder(name)
        .description(description)
        .serviceLevelObjectives(
            Arrays.stream(MILLIS).mapToObj(Duration::ofMillis).toArray(Duration[]::new));
  }
}
