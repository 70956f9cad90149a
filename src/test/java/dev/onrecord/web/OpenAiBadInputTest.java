package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be met is told as OpenAI's clients read it, and is never the server's fault.
@ExtendWith(SeedServer.class)
final class OpenAiBadInputTest {
  private static final String CHAT = "/v1/chat/completions";
  private static final String RESPONSES = "/v1/responses";
  private static final String USER = "{\"role\": \"user\", \"content\": \"what did Putin say\"}";

  static Stream<Arguments> bodies() {
    return Stream.of(
        bad(CHAT, 400, "", ""),
        bad(CHAT, 400, "", "{\"model\": "),
        bad(CHAT, 400, "", "[]"),
        bad(CHAT, 400, "model", "{\"messages\": [" + USER + "]}"),
        bad(CHAT, 400, "model", "{\"model\": 1, \"messages\": [" + USER + "]}"),
        bad(CHAT, 404, "model", "{\"model\": \"gpt-4o\", \"messages\": [" + USER + "]}"),
        bad(CHAT, 400, "messages", "{\"model\": \"onrecord\"}"),
        bad(CHAT, 400, "messages", messages("")),
        bad(CHAT, 400, "messages", "{\"model\": \"onrecord\", \"messages\": \"hello\"}"),
        bad(CHAT, 400, "messages", messages("{\"role\": \"system\", \"content\": \"x\"}")),
        bad(CHAT, 400, "messages[0]", messages("7")),
        bad(CHAT, 400, "messages[0].role", messages("{\"content\": \"x\"}")),
        bad(CHAT, 400, "messages[1].role", messages(USER + ", {\"role\": \"god\"}")),
        bad(CHAT, 400, "messages[0].role", messages("{\"role\": []}")),
        bad(CHAT, 400, "messages[0].content", user("null")),
        bad(CHAT, 400, "messages[0].content", user("7")),
        bad(CHAT, 400, "messages[0].content", user("[]")),
        bad(CHAT, 400, "messages[0].content", user("\" \\n\"")),
        bad(CHAT, 400, "messages[0].content", user("\"\\ud800\"")),
        bad(CHAT, 400, "messages[0].content", user("\"" + "a".repeat(2_001) + "\"")),
        bad(CHAT, 400, "messages[0].content", user("[{\"type\": \"text\"}]")),
        bad(CHAT, 400, "messages[0].content", user("[7]")),
        bad(
            CHAT,
            400,
            "messages[0].content",
            user("[{\"type\": \"image_url\", \"image_url\": {\"url\": \"data:,\"}}]")),
        bad(CHAT, 400, "n", with("\"n\": 2")),
        bad(CHAT, 400, "n", with("\"n\": \"1\"")),
        bad(CHAT, 400, "stream", with("\"stream\": \"yes\"")),
        bad(
            CHAT,
            400,
            "stream_options.include_usage",
            with("\"stream_options\": {\"include_usage\": 1}")),
        bad(CHAT, 400, "response_format", with("\"response_format\": {\"type\": \"json_object\"}")),
        bad(CHAT, 413, "", with("\"x\": \"" + "x".repeat(1 << 20) + "\"")),
        bad(RESPONSES, 400, "input", "{\"model\": \"onrecord\"}"),
        bad(RESPONSES, 400, "input", "{\"model\": \"onrecord\", \"input\": \"\"}"),
        bad(RESPONSES, 400, "input", "{\"model\": \"onrecord\", \"input\": []}"),
        bad(
            RESPONSES,
            400,
            "input[0].content",
            "{\"model\": \"onrecord\", \"input\": [{\"role\": \"user\", \"content\":"
                + " [{\"type\": \"input_image\"}]}]}"),
        bad(
            RESPONSES,
            400,
            "background",
            "{\"model\": \"onrecord\", \"input\": \"x\", \"background\": true}"),
        bad(
            RESPONSES,
            400,
            "text.format",
            "{\"model\": \"onrecord\", \"input\": \"x\","
                + " \"text\": {\"format\": {\"type\": \"json_schema\"}}}"));
  }

  private static Arguments bad(String path, int status, String param, String body) {
    return Arguments.of(path, status, param, body);
  }

  private static String messages(String messages) {
    return "{\"model\": \"onrecord\", \"messages\": [" + messages + "]}";
  }

  private static String user(String content) {
    return messages("{\"role\": \"user\", \"content\": " + content + "}");
  }

  private static String with(String field) {
    return "{\"model\": \"onrecord\", \"messages\": [" + USER + "], " + field + "}";
  }

  private static Reply post(ArchiveServer server, String path, String body) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static void isError(Reply reply, int status, String param) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).startsWith("application/json");
    JsonNode error = reply.json().path("error");
    assertThat(error.path("message").asText()).isNotBlank().doesNotContain("Exception", "java.");
    assertThat(error.path("type").asText()).isEqualTo("invalid_request_error");
    assertThat(error.has("code")).isTrue();
    assertThat(error.path("param").asText("")).isEqualTo(param);
  }

  @ParameterizedTest(name = "{0} {1} {2} {index}")
  @MethodSource("bodies")
  void aBadBodyIsAnError(String path, int status, String param, String body, ArchiveServer server) {
    isError(post(server, path, body), status, param);
  }

  @ParameterizedTest
  @CsvSource({"/v1/models/gpt-4o, 404, model", "/v1/nothing, 404, ''", "/v1/responses, 405, ''"})
  void aBadAddressIsAnError(String path, int status, String param, ArchiveServer server) {
    isError(server.get(path), status, param);
  }

  @Test
  void partsOfTextAreOneQuestion(ArchiveServer server) {
    Reply reply =
        post(
            server,
            CHAT,
            user(
                "[{\"type\": \"text\", \"text\": \"what did\"},"
                    + " {\"type\": \"text\", \"text\": \"Makarov threaten\"}]"));
    assertThat(reply.json().path("onrecord").path("status").asText()).isEqualTo("answered");
  }

  @Test
  void whatWasAskedBeforeAndCannotBeIsReadPast(ArchiveServer server) {
    Reply reply =
        post(
            server,
            CHAT,
            messages(
                "{\"role\": \"user\", \"content\": \"%s\"}, %s"
                    .formatted("a".repeat(2_001), USER)));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
  }

  @Test
  void anotherSiteIsRefusedInTheSameWords(ArchiveServer server) {
    isError(
        server.send(
            server
                .request(CHAT)
                .header("Content-Type", "application/json")
                .header("Origin", "http://evil.example")
                .POST(BodyPublishers.ofString(messages(USER)))),
        403,
        "");
  }
}
