package dev.onrecord.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// A gauge over all open archives, computed when the metrics are read.
public enum GaugeName {
  ARTICLES("onrecord.index.articles", "", "", "Articles in the search index."),
  PASSAGES("onrecord.index.passages", "", "", "Passages in the search index."),
  GENERATION(
      "onrecord.index.generation",
      "",
      "",
      "Generation of the index; grows with every change of the archive."),
  LACKING(
      "onrecord.index.lacking", "", "", "Stored articles that are not in the search index yet."),
  INDEX_BYTES("onrecord.index.size", "bytes", "", "Size of the index on disk."),
  STORE_BYTES("onrecord.store.size", "bytes", "", "Size of the store on disk."),
  DISK_FREE_BYTES(
      "onrecord.disk.free", "bytes", "", "Free disk space for the index and the store."),
  ENCODING("onrecord.encoder.batches", "", "running", "Batches of texts in the encoder, by state."),
  ENCODER_QUEUE(
      "onrecord.encoder.batches", "", "waiting", "Batches of texts in the encoder, by state.");

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

  /// The value over all archives: the sum, or the common value of a shared resource. NaN if it
  /// cannot be read now; the health checks report the reason.
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
