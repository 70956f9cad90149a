package dev.onrecord.telemetry;

import dev.onrecord.archive.ImportResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;

/// Counts received articles by result.
final class ArticleTelemetry implements Consumer<ImportResult> {
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
  public void accept(ImportResult result) {
    Counter counter =
        switch (result) {
          case ImportResult.Added _ -> added;
          case ImportResult.Replaced _ -> replaced;
          case ImportResult.Known _ -> known;
          case ImportResult.Refused _ -> refused;
        };
    counter.increment();
  }
}
