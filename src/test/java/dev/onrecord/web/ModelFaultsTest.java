package dev.onrecord.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.onrecord.Logged;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a model's endpoint does, the reader gets an answer in time and is told.
@Timeout(15)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ModelFaultsTest {
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final String QUESTION = "what guarantee does the Kremlin want";
  private static final String QUOTE = "The Kremlin wants a legally binding guarantee";
  private static final String GOOD = ModelWire.answer(List.of(new Said(QUOTE + ".", 1, QUOTE)));

  private final ModelWire wire = new ModelWire();
  private ArchiveServer server;

  @BeforeAll
  void start() {
    server =
        ArchiveServer.withModel(Submissions.seeds(), wire.settings(ModelProvider.OPENAI, LIMIT));
    works();
  }

  @AfterAll
  void stop() {
    server.close();
    wire.close();
  }

  static Stream<Arguments> faults() {
    ModelProvider openai = ModelProvider.OPENAI;
    return Stream.of(
        arguments("reset", fault(Fault.CONNECTION_RESET_BY_PEER), "failed", "connection broke"),
        arguments("nothing", fault(Fault.EMPTY_RESPONSE), "failed", "connection broke"),
        arguments("bad chunk", fault(Fault.MALFORMED_RESPONSE_CHUNK), "failed", "connection broke"),
        arguments("random bytes", fault(Fault.RANDOM_DATA_THEN_CLOSE), "failed", ""),
        arguments("401", error(401, "invalid_api_key"), "refused this server's key", "HTTP 401"),
        arguments("403", error(403, "forbidden"), "refused this server's key", "HTTP 403"),
        arguments("404", error(404, "model_not_found"), "failed", "no such model"),
        arguments("429", error(429, "rate_limit"), "asked too often", "HTTP 429"),
        arguments("500", error(500, "server_error"), "failed", "HTTP 500, server_error"),
        arguments("503", error(503, "overloaded"), "failed", "HTTP 503"),
        arguments(
            "garbage",
            aResponse().withBody("data: {{{ \u0000 nonsense\n\n"),
            "can be read",
            "protocol"),
        arguments("a page", aResponse().withBody("<html>Welcome</html>"), "can be read", "no JSON"),
        arguments("empty", aResponse().withBody(""), "can be read", "no JSON"),
        arguments("silence", aResponse().withFixedDelay(20_000), "in time", "nothing in time"),
        arguments(
            "slow",
            aResponse().withBody(ModelWire.body(openai, GOOD)).withChunkedDribbleDelay(9, 20_000),
            "in time",
            "nothing in time"),
        arguments(
            "huge",
            aResponse().withBody(ModelWire.body(openai, "a".repeat(200_000))),
            "more than it may",
            "does not end"),
        arguments(
            "one line without end",
            aResponse().withBody("data: " + "a".repeat(4_000_000)),
            "more than it may",
            "does not end"),
        arguments(
            "prose",
            aResponse().withBody(ModelWire.body(openai, QUOTE)),
            "can be read",
            "no JSON"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void everyFaultEndsInAnAnswer(
      String name, ResponseDefinitionBuilder response, String notice, String line) {
    works();
    JsonNode passages =
        server.askFor(
            JsonNodeFactory.instance
                .objectNode()
                .put("question", QUESTION)
                .put("mode", "extractive"));
    wire.responds(ModelProvider.OPENAI, response);
    try (Logged log = new Logged()) {
      JsonNode answer = server.ask(QUESTION);
      assertThat(answer.path("mode").asText()).isEqualTo("extractive");
      assertThat(answer.path("answer")).isEqualTo(passages.path("answer"));
      assertThat(answer.path("citations")).isEqualTo(passages.path("citations"));
      assertThat(answer.path("notices"))
          .singleElement()
          .satisfies(
              told ->
                  assertThat(told.asText())
                      .startsWith("The language model ")
                      .contains(notice)
                      .endsWith(": these are the passages themselves."));
      assertThat(log.lines())
          .singleElement()
          .satisfies(
              told ->
                  assertThat(told)
                      .startsWith("Model test-model of openai at 127.0.0.1:")
                      .contains(line)
                      .doesNotContain(ModelWire.KEY, "guarantee", "stack trace"));
    }
  }

  private void works() {
    wire.says(ModelProvider.OPENAI, GOOD);
    assertThat(server.ask(QUESTION).path("mode").asText()).isEqualTo("generative");
  }

  private static ResponseDefinitionBuilder fault(Fault fault) {
    return aResponse().withFault(fault);
  }

  /// As providers word it: with the key and the question in it.
  private static ResponseDefinitionBuilder error(int status, String code) {
    return aResponse()
        .withStatus(status)
        .withBody(
            "{\"error\":{\"message\":\"wrong key %s for: %s\",\"type\":\"%s\",\"code\":null}}"
                .formatted(ModelWire.KEY, QUESTION, code));
  }
}
