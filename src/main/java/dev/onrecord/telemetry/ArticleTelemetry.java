package dev.onrecord.telemetry;

import dev.onrecord.archive.Admission;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;

/// Counts received articles by result.
final class ArticleTelemetry implements Consumer<Admission> {
  private final Counter added;
  private final Counter replaced;
  private final Counter known;
  private final Counter refused;

  ArticleTelemetry(MeterRegistry registry) {
    added = counter(registry, "added");
    replaced = counter(registry, "replaced");
    known = counter(registry, "known");
    refused = counter(registry, "refused");
  }

  private static Counter counter(MeterRegistry registry, String result) {
    return Counter.builder("onrecord.articles.received")
        .description("Articles received, by result.")
        .tag("result", result)
        .register(registry);
  }

  @Override
  public void accept(Admission admission) {
    Counter counter =
        switch (admission) {
          case Admission.Added _ -> added;
          case Admission.Replaced _ -> replaced;
          case Admission.Known _ -> known;
          case Admission.Refused _ -> refused;
        };
    counter.increment();
  }
}
