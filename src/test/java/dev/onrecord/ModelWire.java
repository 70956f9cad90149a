package dev.onrecord;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.ModelSettings;
import dev.onrecord.view.Json;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A local server that speaks what language models' providers speak, and says what it is told.
public final class ModelWire implements AutoCloseable {
  /// A key that must be seen nowhere but in requests.
  public static final String KEY = "sk-secret-0123456789";

  private static final int PIECE = 9;

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().extensions(new Replying()));

  private volatile UnaryOperator<String> reply = request -> "";

  /// Starts on a free port.
  public ModelWire() {
    server.start();
  }

  /// Settings of a model that this server plays.
  public ModelSettings settings(ModelProvider provider, Duration timeout) {
    return settings(provider, server.port(), timeout);
  }

  /// Settings of a model on a port of this machine.
  public static ModelSettings settings(ModelProvider provider, int port, Duration timeout) {
    String path = provider == ModelProvider.OLLAMA ? "" : "/v1";
    return new ModelSettings(
        provider,
        URI.create("http://127.0.0.1:" + port + path),
        Optional.of(KEY),
        "test-model",
        timeout,
        4,
        512,
        false);
  }

  /// Lets every call of a provider be answered by a text, in small pieces.
  public void says(ModelProvider provider, String text) {
    responds(provider, aResponse().withBody(body(provider, text)));
  }

  /// Lets every call of a provider be answered by a response.
  public void responds(ModelProvider provider, ResponseDefinitionBuilder response) {
    server.resetMappings();
    server.stubFor(
        post(urlEqualTo(path(provider)))
            .willReturn(response.withHeader("Content-Type", contentType(provider))));
  }

  /// Lets every call of an OpenAI-compatible endpoint be answered by what a function makes of the
  /// evidence in it.
  public void replies(Function<List<JsonNode>, String> answer) {
    reply = request -> body(ModelProvider.OPENAI, answer.apply(evidence(request)));
    responds(ModelProvider.OPENAI, aResponse().withTransformers(Replying.NAME));
  }

  /// The pieces of evidence in a request to an OpenAI-compatible endpoint, which must be numbered
  /// from 1, each on a line of its own.
  static List<JsonNode> evidence(String request) {
    try {
      List<JsonNode> pieces = new ArrayList<>();
      JsonNode messages = Json.MAPPER.readTree(request).path("messages");
      String user = messages.get(messages.size() - 1).path("content").asText();
      for (String line : user.split("\n", -1)) {
        if (line.startsWith("{")) {
          JsonNode piece = Json.MAPPER.readTree(line);
          pieces.add(piece);
          assertThat(piece.path("evidence").asInt()).isEqualTo(pieces.size());
        }
      }
      assertThat(pieces).isNotEmpty();
      return pieces;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private final class Replying implements ResponseDefinitionTransformerV2 {
    static final String NAME = "replying";

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return new ResponseDefinitionBuilder()
          .withHeader("Content-Type", contentType(ModelProvider.OPENAI))
          .withBody(reply.apply(event.getRequest().getBodyAsString()))
          .build();
    }

    @Override
    public String getName() {
      return NAME;
    }

    @Override
    public boolean applyGlobally() {
      return false;
    }
  }

  public WireMockServer server() {
    return server;
  }

  /// What was asked since the last [#forget], oldest first.
  public List<LoggedRequest> requests(ModelProvider provider) {
    return server.findAll(postRequestedFor(urlEqualTo(path(provider))));
  }

  /// The body of the last request.
  public JsonNode lastRequest(ModelProvider provider) {
    try {
      return Json.MAPPER.readTree(requests(provider).getLast().getBodyAsString());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /// Forgets what was asked.
  public void forget() {
    server.resetRequests();
  }

  /// Where a provider takes chats.
  public static String path(ModelProvider provider) {
    return switch (provider) {
      case OPENAI -> "/v1/chat/completions";
      case OLLAMA -> "/api/chat";
      case ANTHROPIC -> "/v1/messages";
    };
  }

  public static String contentType(ModelProvider provider) {
    return provider == ModelProvider.OLLAMA ? "application/x-ndjson" : "text/event-stream";
  }

  /// A whole response that streams a text as a provider does.
  public static String body(ModelProvider provider, String text) {
    StringBuilder body = new StringBuilder(start(provider));
    for (int i = 0; i < text.length(); i += PIECE) {
      body.append(piece(provider, text.substring(i, Math.min(text.length(), i + PIECE))));
    }
    return body.append(end(provider)).toString();
  }

  /// What comes before the first piece of text.
  public static String start(ModelProvider provider) {
    return switch (provider) {
      case OPENAI -> openAi(Map.of("role", "assistant", "content", ""), "null");
      case OLLAMA -> "";
      case ANTHROPIC ->
          event(
                  "message_start",
                  "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"type\":\"message\","
                      + "\"role\":\"assistant\",\"model\":\"test-model\",\"content\":[],"
                      + "\"stop_reason\":null,\"usage\":{\"input_tokens\":9,\"output_tokens\":1}}}")
              + event(
                  "content_block_start",
                  "{\"type\":\"content_block_start\",\"index\":0,"
                      + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}")
              + event("ping", "{\"type\":\"ping\"}");
    };
  }

  /// A piece of text.
  public static String piece(ModelProvider provider, String text) {
    return switch (provider) {
      case OPENAI -> openAi(Map.of("content", text), "null");
      case OLLAMA ->
          "{\"model\":\"test-model\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":"
              + "{\"role\":\"assistant\",\"content\":%s},\"done\":false}\n".formatted(json(text));
      case ANTHROPIC ->
          event(
              "content_block_delta",
              "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                  + "{\"type\":\"text_delta\",\"text\":%s}}".formatted(json(text)));
    };
  }

  /// What comes after the last piece of text.
  public static String end(ModelProvider provider) {
    return switch (provider) {
      case OPENAI -> openAi(Map.of(), "\"stop\"") + "data: [DONE]\n\n";
      case OLLAMA ->
          "{\"model\":\"test-model\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":"
              + "{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\","
              + "\"prompt_eval_count\":9,\"eval_count\":9}\n";
      case ANTHROPIC ->
          event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
              + event(
                  "message_delta",
                  "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
                      + "\"usage\":{\"output_tokens\":9}}")
              + event("message_stop", "{\"type\":\"message_stop\"}");
    };
  }

  private static String openAi(Map<String, String> delta, String finish) {
    return "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1,"
        + "\"model\":\"test-model\",\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}\n\n"
            .formatted(json(delta), finish);
  }

  private static String event(String name, String data) {
    return "event: " + name + "\ndata: " + data + "\n\n";
  }

  /// An answer as the prompt asks for it: each sentence with the number of its evidence and a
  /// quote.
  public static String answer(List<Said> sentences) {
    List<Object> list = new ArrayList<>();
    for (Said said : sentences) {
      Map<String, Object> sentence = new LinkedHashMap<>();
      sentence.put("quotes", List.of(Map.of("evidence", said.evidence(), "quote", said.quote())));
      sentence.put("text", said.text());
      list.add(sentence);
    }
    return json(Map.of("sentences", list));
  }

  /// A sentence of a model.
  public record Said(String text, int evidence, String quote) {}

  private static String json(Object value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
