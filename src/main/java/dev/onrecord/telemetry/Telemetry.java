package dev.onrecord.telemetry;

import dev.onrecord.archive.ImportResult;
import dev.onrecord.ask.AnswerWatch;
import dev.onrecord.llm.ModelWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// Metrics for Prometheus and traces for OpenTelemetry. Without an OpenTelemetry SDK, tracing does
/// nothing. Thread-safe.
public final class Telemetry implements AutoCloseable {
  /// The content type of [#scrape].
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final List<ToDoubleFunction<GaugeName>> archives = new CopyOnWriteArrayList<>();
  private final Tracer tracer;

  /// @param version of the program
  /// @param commit that it was built from; empty if unknown
  public Telemetry(OpenTelemetry openTelemetry, String version, String commit) {
    this.tracer = openTelemetry.getTracer("dev.onrecord", version);
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    for (GaugeName name : GaugeName.values()) {
      name.register(registry, archives);
    }
    Gauge.builder("onrecord.build", () -> 1)
        .description("Version and commit of the running program; always 1.")
        .tag("version", version)
        .tag("commit", commit)
        .register(registry);
  }

  /// Watches answers.
  public AnswerWatch answers() {
    return new AnswerTelemetry(registry, tracer);
  }

  /// Watches calls of a language model.
  public ModelWatch modelCalls() {
    return new ModelTelemetry(registry);
  }

  /// Counts received articles.
  public Consumer<ImportResult> articles() {
    return new ArticleTelemetry(registry);
  }

  /// Watches HTTP requests.
  public RequestTelemetry requests() {
    return new RequestTelemetry(registry, tracer);
  }

  /// Adds an archive to the gauges.
  ///
  /// @return removes the archive; run it before the archive is closed
  public Runnable add(ToDoubleFunction<GaugeName> numbers) {
    archives.add(numbers);
    return () -> archives.remove(numbers);
  }

  /// All metrics in Prometheus' text format.
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
