package dev.onrecord.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.ToDoubleFunction;

/// A number that is looked up when somebody asks for it.
public enum GaugeName {
  ARTICLES("onrecord.index.articles", "", "", "Articles that answers are looked for in."),
  PASSAGES("onrecord.index.passages", "", "", "Passages of these articles."),
  GENERATION("onrecord.index.generation", "", "", "Grows with every change of the archive."),
  LACKING("onrecord.index.lacking", "", "", "Articles that are not searched yet."),
  INDEX_BYTES("onrecord.index.size", "bytes", "", "Size of the index on disk."),
  STORE_BYTES("onrecord.store.size", "bytes", "", "Size of the store on disk."),
  DISK_FREE_BYTES("onrecord.disk.free", "bytes", "", "Room that is left where both are."),
  ENCODING("onrecord.encoder.batches", "", "running", "Batches of texts for the encoder."),
  ENCODER_QUEUE("onrecord.encoder.batches", "", "waiting", "Batches of texts for the encoder.");

  private final String meter;
  private final String unit;
  private final String state;
  private final String description;

  GaugeName(String meter, String unit, String state, String description) {
    this.meter = meter;
    this.unit = unit;
    this.state = state;
    this.description = description;
  }

  void register(MeterRegistry registry, ToDoubleFunction<GaugeName> number) {
    Gauge.builder(meter, this, name -> orUnknown(name, number))
        .description(description)
        .baseUnit(unit.isEmpty() ? null : unit)
        .tags(state.isEmpty() ? Tags.empty() : Tags.of("state", state))
        .register(registry);
  }

  /// What cannot be looked up now is no number; why is told where it matters.
  private static double orUnknown(GaugeName name, ToDoubleFunction<GaugeName> number) {
    try {
      return number.applyAsDouble(name);
    } catch (RuntimeException e) {
      return Double.NaN;
    }
  }
}
