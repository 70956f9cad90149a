package dev.onrecord.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// A number that is looked up when somebody asks for it, of all archives that are open.
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

  void register(MeterRegistry registry, List<ToDoubleFunction<GaugeName>> archives) {
    Gauge.builder(meter, this, name -> name.of(archives))
        .description(description)
        .baseUnit(unit.isEmpty() ? null : unit)
        .tags(state.isEmpty() ? Tags.empty() : Tags.of("state", state))
        .register(registry);
  }

  /// That of all archives: their sum, or what they share. What cannot be looked up now is no
  /// number; why is told where it matters.
  private double of(List<ToDoubleFunction<GaugeName>> archives) {
    try {
      DoubleStream numbers = archives.stream().mapToDouble(each -> each.applyAsDouble(this));
      return isShared() ? numbers.max().orElse(0) : numbers.sum();
    } catch (RuntimeException e) {
      return Double.NaN;
    }
  }

  private boolean isShared() {
    return switch (this) {
      case DISK_FREE_BYTES, ENCODING, ENCODER_QUEUE -> true;
      case ARTICLES, PASSAGES, GENERATION, LACKING, INDEX_BYTES, STORE_BYTES -> false;
    };
  }
}
