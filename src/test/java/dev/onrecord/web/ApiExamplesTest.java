package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.Submissions;
import dev.onrecord.view.Json;
import dev.onrecord.web.ApiDocument.Operation;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The document's examples are what a server of the five articles answers, but for what is another
/// each time: ids, moments, durations and addresses.
final class ApiExamplesTest {
  private static final ApiDocument DOCUMENT = ApiDocument.SHIPPED;

  /// What is another each time, and what stands for it.
  private static final Map<String, String> CHANGING =
      Map.of(
          "\"(tookMillis|created|created_at|generation)\":-?\\d+", "\"$1\":0",
          "\"version\":\"[^\"]*\"", "\"version\":\"\"",
          "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "moment",
          "\\b(a|c|resp|msg)_[0-9a-f-]{12,}", "$1_",
          "chatcmpl-[0-9a-f]+", "chatcmpl-",
          "http://[^/\"]+", "http://host",
          "[\\d,]+ MiB", "1 MiB");

  /// A request and what the document says that it is answered.
  private record Example(Operation operation, JsonNode body, JsonNode answer) {
    /// What is asked must be kept before it can be read, and what adds articles comes last.
    int turn() {
      return switch (operation.toString()) {
        case "PUT /api/answers/{id}/feedback" -> 0;
        case "POST /api/articles" -> 3;
        default -> operation.method().equals("GET") ? 1 : 2;
      };
    }
  }

  @Test
  void aServerAnswersSo() {
    List<Example> examples =
        DOCUMENT.operations().stream()
            .flatMap(ApiExamplesTest::examples)
            .sorted(Comparator.comparingInt(Example::turn))
            .toList();
    assertThat(examples).hasSizeGreaterThan(20);
    try (ArchiveServer server = ArchiveServer.over(Submissions.seeds())) {
      JsonNode documented = value("Answered");
      JsonNode asked = server.askFor(value("AskKremlin"));
      assertThat(steady(asked)).isEqualTo(steady(documented));
      for (Example example : examples) {
        String address =
            address(example.operation())
                .replace(documented.path("id").asText(), asked.path("id").asText())
                .replace(
                    documented.path("conversation").asText(), asked.path("conversation").asText());
        Reply reply = send(server, example, address);
        assertThat(reply.status()).as(address).isLessThan(300);
        assertThat(steady(reply.json())).as(address).isEqualTo(steady(example.answer()));
      }
    }
  }

  /// Those of an operation whose request is in the document too.
  private static Stream<Example> examples(Operation operation) {
    JsonNode requests = contents(operation.own().path("requestBody")).path("examples");
    return operation
        .own()
        .path("responses")
        .propertyStream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> contents(response.getValue()).path("examples").propertyStream())
        .filter(answer -> operation.method().equals("GET") || requests.has(answer.getKey()))
        .map(
            answer ->
                new Example(
                    operation,
                    DOCUMENT.resolve(requests.path(answer.getKey())).path("value"),
                    DOCUMENT.resolve(answer.getValue()).path("value")));
  }

  private static JsonNode contents(JsonNode holder) {
    return DOCUMENT.resolve(holder).path("content").path("application/json");
  }

  private static JsonNode value(String example) {
    return DOCUMENT.root().path("components").path("examples").path(example).path("value");
  }

  /// An operation's address with the examples of its parameters.
  private static String address(Operation operation) {
    String path = operation.path();
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : DOCUMENT.parameters(operation)) {
      String name = parameter.path("name").asText();
      String example =
          URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8);
      if (parameter.path("in").asText().equals("path")) {
        path = path.replace("{" + name + "}", example);
      } else if (parameter.has("example")) {
        query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(example);
      }
    }
    return path + query;
  }

  private static Reply send(ArchiveServer server, Example example, String address) {
    return example.body().isMissingNode()
        ? server.get(address)
        : server.send(
            server
                .request(address)
                .header("Content-Type", "application/json")
                .method(
                    example.operation().method(),
                    BodyPublishers.ofString(example.body().toString())));
  }

  private static JsonNode steady(JsonNode answer) {
    String text = answer.toString();
    for (Map.Entry<String, String> each : CHANGING.entrySet()) {
      text = text.replaceAll(each.getKey(), each.getValue());
    }
    try {
      return Json.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
