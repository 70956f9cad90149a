package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Logged;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.ModelSettings;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers that a language model words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ModelAnswersTest {
  private static final ModelProvider PROVIDER = ModelProvider.OLLAMA;
  private static final String QUESTION = "what guarantee does the Kremlin want";
  private static final String QUOTE = "The Kremlin wants a legally binding guarantee";
  private static final String GOOD = ModelWire.answer(List.of(new Said(QUOTE + ".", 1, QUOTE)));

  private final ModelWire wire = new ModelWire();
  private ArchiveServer server;

  @BeforeAll
  void start() {
    ModelSettings plain = wire.settings(PROVIDER, Duration.ofSeconds(5));
    ModelSettings checking =
        new ModelSettings(
            PROVIDER,
            plain.url(),
            plain.key(),
            plain.model(),
            plain.timeout(),
            plain.concurrency(),
            plain.maxTokens(),
            true);
    server = ArchiveServer.withModel(Submissions.seeds(), checking);
  }

  @AfterAll
  void stop() {
    server.close();
    wire.close();
  }

  @Test
  void whatTheModelConfirmsIsShownAndNothingElse() {
    // One reply serves both calls: the answer, and the second look at each sentence.
    wire.says(PROVIDER, GOOD + "{\"supported\": true}");
    JsonNode answer = ask("auto");
    assertThat(answer.path("mode").asText()).isEqualTo("generative");
    assertThat(answer.path("answer").asText()).isEqualTo(QUOTE + ". [1]");
    assertThat(answer.path("notices")).isEmpty();
    wire.says(PROVIDER, GOOD + "{\"supported\": false}");
    JsonNode refused = ask("auto");
    assertThat(refused.path("mode").asText()).isEqualTo("extractive");
    assertThat(refused.path("notices"))
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.asText())
                    .isEqualTo(
                        "Nothing that the language model wrote is supported by its quotes: these"
                            + " are the passages themselves."));
    assertThat(refused.path("id")).isNotEqualTo(answer.path("id"));
  }

  @Test
  void whatIsLeftOutIsCounted() {
    wire.says(
        PROVIDER,
        ModelWire.answer(
                List.of(
                    new Said(QUOTE + ".", 1, QUOTE),
                    new Said("The Kremlin wants Alaska.", 1, QUOTE),
                    new Said("The Kremlin wants Finland.", 1, QUOTE)))
            + "{\"supported\": true}");
    try (Logged log = new Logged()) {
      JsonNode answer = ask("generative");
      assertThat(answer.path("answer").asText()).isEqualTo(QUOTE + ". [1]");
      assertThat(answer.path("notices"))
          .singleElement()
          .satisfies(
              told ->
                  assertThat(told.asText())
                      .isEqualTo(
                          "2 sentences of the language model are left out: their quotes do not"
                              + " support them."));
      assertThat(log.lines())
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line)
                      .contains("2 of its sentences left out")
                      .doesNotContain("Alaska", "guarantee"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extractive, what guarantee does the Kremlin want, answered",
    "auto, what is the capital of France, not_found",
    "generative, what is the capital of France, not_found",
  })
  void noModelIsAskedWhereItMayNotAnswer(String mode, String question, String status) {
    wire.says(PROVIDER, GOOD);
    wire.forget();
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("question", question).put("mode", mode);
    JsonNode answer = server.askFor(body);
    assertThat(answer.path("status").asText()).isEqualTo(status);
    assertThat(answer.path("mode").asText()).isEqualTo("extractive");
    assertThat(wire.requests(PROVIDER)).isEmpty();
  }

  @Test
  void partsOfAQuestionAreShownTogether() {
    wire.says(
        PROVIDER,
        ModelWire.answer(
                List.of(new Said("Romania's President Klaus Iohannis.", 1, "Klaus Iohannis")))
            + "{\"supported\": true}");
    wire.forget();
    server.ask(
        "who is the president of Romania and where is Atlantis and what did Makarov threaten");
    String shown = wire.requests(PROVIDER).getFirst().getBodyAsString();
    assertThat(shown).contains("Klaus Iohannis", "destructive force preemptively");
  }

  @Test
  void onlyWhatTheArchiveAnswersIsSuggested() {
    wire.says(
        PROVIDER,
        "{\"questions\": [\"Where is Atlantis?\", \"Who is the president of Romania?\", 7,"
            + " \"%s\", \"What did Makarov threaten?\"]}".formatted(QUESTION));
    Reply reply =
        server.send(
            server
                .request("/api/suggest")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"" + QUESTION + "\"}")));
    assertThat(reply.json().path("suggestions").valueStream().map(JsonNode::asText))
        .as("what the model lacks is filled up")
        .startsWith("Who is the president of Romania?", "What did Makarov threaten?")
        .hasSize(3)
        .doesNotContain("Where is Atlantis?", QUESTION);
  }

  @Test
  void whatIsSaidIsSuggestedWhereTheModelFails() {
    wire.says(PROVIDER, "no");
    Reply reply =
        server.send(
            server
                .request("/api/suggest")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"" + QUESTION + "\"}")));
    assertThat(reply.json().path("suggestions").valueStream().map(JsonNode::asText))
        .hasSize(3)
        .allMatch(next -> next.startsWith("What did "));
  }

  private JsonNode ask(String mode) {
    return server.askFor(
        JsonNodeFactory.instance.objectNode().put("question", QUESTION).put("mode", mode));
  }
}
