package dev.onrecord.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.ModelWire;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What `/metrics` tells after some use, and whether the dashboard asks for nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MetricsTest {
  private static final Path DASHBOARD = Path.of("src", "main", "dist", "grafana-dashboard.json");
  private static final Pattern SAMPLE =
      Pattern.compile("([a-z0-9_]+)(\\{(?:[a-z_]+=\"[^\"]*\",?)*})? (\\S+)");
  private static final Pattern NAME = Pattern.compile("\\b(?:onrecord|jvm|process|http)_[a-z_]+");

  private final Map<String, Double> samples = new LinkedHashMap<>();

  private final ModelWire wire = new ModelWire();
  private ArchiveServer server;

  @BeforeAll
  void use() {
    server =
        ArchiveServer.withModel(
            List.of(), wire.settings(ModelProvider.OPENAI, Duration.ofSeconds(5)));
    server.add(Submissions.seeds());
    String quote = "The Kremlin wants a legally binding guarantee";
    wire.says(
        ModelProvider.OPENAI, ModelWire.answer(List.of(new ModelWire.Said(quote + ".", 1, quote))));
    server.ask("what guarantee does the Kremlin want");
    wire.responds(ModelProvider.OPENAI, aResponse().withStatus(401));
    server.ask("what guarantee does the Kremlin want");
    server.ask("what is the capital of France");
    server.upload("Ferry", "The ferry to Lund sank on Monday.");
    server.upload("Ferry", "The ferry to Lund sank on Monday.");
    server.upload("Ferry", "");
    server.get("/api/articles/one");
    server.get("/api/articles/two");
    server.get("/nowhere");
    server.get(server.asset("/app.js").replaceFirst("^https?://[^/]+", ""));
    Reply metrics = server.get("/metrics");
    assertThat(metrics.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    for (String line : metrics.text().lines().filter(l -> !l.startsWith("#")).toList()) {
      Matcher sample = SAMPLE.matcher(line);
      assertThat(sample.matches()).as(line).isTrue();
      String labels = sample.group(2) == null ? "" : sample.group(2);
      samples.put(sample.group(1) + labels, Double.valueOf(sample.group(3)));
    }
  }

  @AfterAll
  void stop() {
    server.close();
    wire.close();
  }

  @Test
  void answersAreCountedByOutcomeAndMode() {
    assertThat(samples)
        .containsEntry(
            "onrecord_answers_seconds_count{mode=\"generative\",outcome=\"answered\"}", 1.)
        .containsEntry(
            "onrecord_answers_seconds_count{mode=\"extractive\",outcome=\"answered\"}", 1.)
        .containsEntry(
            "onrecord_answers_seconds_count{mode=\"extractive\",outcome=\"not_found\"}", 1.)
        .containsEntry("onrecord_answers_seconds_count{mode=\"none\",outcome=\"failed\"}", 0.)
        .containsEntry("onrecord_answer_stage_seconds_count{stage=\"retrieve\"}", 3.)
        .containsEntry("onrecord_answer_stage_seconds_count{stage=\"write\"}", 2.)
        .containsEntry("onrecord_answer_stage_seconds_bucket{stage=\"encode\",le=\"+Inf\"}", 3.);
  }

  @Test
  void articlesModelCallsAndTheIndexAreCounted() {
    assertThat(samples)
        .containsEntry("onrecord_articles_received_total{result=\"added\"}", 6.)
        .containsEntry("onrecord_articles_received_total{result=\"known\"}", 1.)
        .containsEntry("onrecord_model_calls_seconds_count{result=\"worked\"}", 1.)
        .containsEntry("onrecord_model_calls_seconds_count{result=\"key_refused\"}", 1.)
        .containsEntry("onrecord_index_articles", 6.)
        .containsEntry("onrecord_encoder_batches{state=\"waiting\"}", 0.);
    assertThat(samples.get("onrecord_index_generation")).isGreaterThan(1);
    assertThat(samples.get("onrecord_index_size_bytes")).isGreaterThan(10_000);
    assertThat(samples.get("onrecord_store_size_bytes")).isGreaterThan(10_000);
    assertThat(samples.keySet())
        .anyMatch(name -> name.startsWith("onrecord_build{commit="))
        .anyMatch(name -> name.startsWith("jvm_memory_used_bytes"))
        .contains("process_cpu_usage", "process_uptime_seconds");
  }

  @Test
  void requestsAreCountedByPatternsAlone() {
    assertThat(samples)
        .containsEntry(requests("GET", 404, "/api/articles/{id}"), 2.)
        .containsEntry(requests("POST", 200, "/api/ask"), 3.)
        .containsEntry(requests("GET", 404, "UNKNOWN"), 1.)
        .containsEntry(requests("GET", 200, "/assets/*"), 1.);
    assertThat(samples.toString()).doesNotContain("nowhere", "Kremlin", "France", ModelWire.KEY);
  }

  private static String requests(String method, int status, String uri) {
    return "http_server_requests_seconds_count{method=\"%s\",status=\"%d\",uri=\"%s\"}"
        .formatted(method, status, uri);
  }

  @Test
  void theDashboardAsksForNothingThatIsNotThere() throws IOException {
    Set<String> told = new HashSet<>();
    samples.keySet().forEach(sample -> told.add(sample.replaceFirst("\\{.*", "")));
    JsonNode dashboard = Json.MAPPER.readTree(DASHBOARD.toFile());
    Set<String> asked = new HashSet<>();
    for (JsonNode expression : dashboard.findValues("expr")) {
      Matcher name = NAME.matcher(expression.asText());
      assertThat(name.find()).as(expression.asText()).isTrue();
      do {
        asked.add(name.group());
      } while (name.find());
    }
    assertThat(asked).hasSizeGreaterThan(12);
    assertThat(told).containsAll(asked);
  }
}
