package dev.onrecord.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Measures HTTP requests, and traces each as a span in the trace of its sender.
public final class RequestTelemetry {
  /// Known methods. A client can send any word as a method; all others count as `OTHER`.
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final String OTHER = "OTHER";

  private final MeterRegistry registry;
  private final Tracer tracer;

  RequestTelemetry(MeterRegistry registry, Tracer tracer) {
    this.registry = registry;
    this.tracer = tracer;
  }

  /// Starts measuring a request.
  ///
  /// @param header the value of a header; null if there is none
  public Running begin(String method, UnaryOperator<@Nullable String> header) {
    String known = METHODS.contains(method) ? method : OTHER;
    // A Java agent may have started a span for the request already.
    boolean hasSpan = Span.current().getSpanContext().isValid();
    Context parent =
        hasSpan
            ? Context.current()
            : W3CTraceContextPropagator.getInstance()
                .extract(Context.current(), header, Headers.GETTER);
    Span span =
        tracer
            .spanBuilder(known)
            .setParent(parent)
            .setSpanKind(hasSpan ? SpanKind.INTERNAL : SpanKind.SERVER)
            .setAttribute("http.request.method", known)
            .startSpan();
    return new Running(known, span);
  }

  /// A running request.
  public final class Running {
    private final String method;
    private final Span span;

    private Running(String method, Span span) {
      this.method = method;
      this.span = span;
    }

    /// The trace id in 32 hexadecimal digits; empty if there is no trace.
    public Optional<String> traceId() {
      return Optional.of(span.getSpanContext())
          .filter(context -> context.isValid())
          .map(context -> context.getTraceId());
    }

    /// Makes the request current on this thread until the result is closed.
    @SuppressWarnings("MustBeClosedChecker") // The caller closes it.
    public Current current() {
      Scope scope = span.makeCurrent();
      return scope::close;
    }

    /// The method, such as `GET`; `OTHER` for an unknown one.
    public String method() {
      return method;
    }

    /// Ends the request. Call it once, when the whole reply was sent.
    ///
    /// @param route the pattern of the route, such as `/api/articles/{id}`
    public void end(String route, int status, long nanos) {
      span.updateName(method + " " + route);
      span.setAttribute("http.route", route);
      span.setAttribute("http.response.status_code", status);
      if (status >= 500) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
      Buckets.timer(
              "http.server.requests", "Time of HTTP requests, until the whole reply was sent.")
          .tag("method", method)
          .tag("uri", route)
          .tag("status", String.valueOf(status))
          .register(registry)
          .record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  /// The request is current on this thread until this is closed.
  public interface Current extends AutoCloseable {
    @Override
    void close();
  }

  private enum Headers implements TextMapGetter<UnaryOperator<@Nullable String>> {
    GETTER;

    @Override
    public Iterable<String> keys(UnaryOperator<@Nullable String> carrier) {
      return List.of();
    }

    @Override
    public @Nullable String get(@Nullable UnaryOperator<@Nullable String> carrier, String key) {
      return carrier == null ? null : carrier.apply(key);
    }
  }
}
