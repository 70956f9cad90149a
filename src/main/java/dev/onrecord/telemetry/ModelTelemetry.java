package dev.onrecord.telemetry;

import dev.onrecord.llm.Fault;
import dev.onrecord.llm.ModelWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Measures the calls of a language model by result.
final class ModelTelemetry implements ModelWatch {
  private final Timer worked;
  private final Timer abandoned;
  private final Map<Fault, Timer> failed = new EnumMap<>(Fault.class);

  ModelTelemetry(MeterRegistry registry) {
    worked = timer(registry, "worked");
    abandoned = timer(registry, "abandoned");
    for (Fault fault : Fault.values()) {
      failed.put(fault, timer(registry, fault.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static Timer timer(MeterRegistry registry, String result) {
    return Buckets.timer("onrecord.model.calls", "Time of calls of the language model, by result.")
        .tag("result", result)
        .register(registry);
  }

  @Override
  public void worked(long nanos) {
    worked.record(Duration.ofNanos(nanos));
  }

  @Override
  public void failed(Fault fault, long nanos) {
    failed.getOrDefault(fault, abandoned).record(Duration.ofNanos(nanos));
  }

  @Override
  public void abandoned(long nanos) {
    abandoned.record(Duration.ofNanos(nanos));
  }
}
