package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Submissions;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where the time of an answer goes, as an SDK of OpenTelemetry hears it.
final class TracingTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SENDER = "b7ad6b7169203331";

  @RegisterExtension static final OpenTelemetryExtension SDK = OpenTelemetryExtension.create();

  @Test
  void stagesArePartsOfTheAnswerThatOfTheRequestAndThatOfItsSendersTrace() {
    try (ArchiveServer server = ArchiveServer.traced(Submissions.seeds(), SDK.getOpenTelemetry())) {
      Reply reply =
          server.send(
              server
                  .request("/api/ask")
                  .header("Content-Type", "application/json")
                  .header("traceparent", "00-%s-%s-01".formatted(TRACE, SENDER))
                  .POST(BodyPublishers.ofString("{\"question\": \"what did Makarov threaten\"}")));
      assertThat(reply.status()).isEqualTo(200);
      assertThat(server.get("/api/search?q=Makarov").status()).isEqualTo(200);
    }
    assertThat(spans().stream().map(SpanData::getName))
        .containsExactlyInAnyOrder(
            "POST /api/ask", "ask", "converse", "read", "encode", "retrieve", "answer", "verify");
    SpanData request = span("POST /api/ask");
    assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
    assertThat(request.getParentSpanId()).isEqualTo(SENDER);
    assertThat(number(request, "http.response.status_code")).isEqualTo(200);
    SpanData ask = span("ask");
    assertThat(ask.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(ask.getAttributes().get(AttributeKey.stringKey("onrecord.outcome")))
        .isEqualTo("answered");
    for (String stage : List.of("converse", "read", "encode", "retrieve", "answer", "verify")) {
      assertThat(span(stage).getParentSpanId()).as(stage).isEqualTo(ask.getSpanId());
      assertThat(number(span(stage), "onrecord.count")).as(stage).isNotNull();
    }
    assertThat(number(span("retrieve"), "onrecord.count")).isEqualTo(24);
    assertThat(SDK.getSpans().toString()).doesNotContain("Makarov", "threaten");
    assertThat(SDK.getSpans())
        .as("a request of no trace begins one")
        .anyMatch(
            span ->
                span.getName().equals("GET /api/search")
                    && !span.getParentSpanContext().isValid()
                    && !span.getTraceId().equals(TRACE));
  }

  /// Those of the sender's trace.
  private static List<SpanData> spans() {
    return SDK.getSpans().stream().filter(span -> span.getTraceId().equals(TRACE)).toList();
  }

  private static SpanData span(String name) {
    return spans().stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
  }

  private static @Nullable Long number(SpanData span, String attribute) {
    return span.getAttributes().get(AttributeKey.longKey(attribute));
  }
}
