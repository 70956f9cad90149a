package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.view.Json;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a server sent back.
final class Reply {
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  Reply(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = Arrays.copyOf(body, body.length);
  }

  int status() {
    return status;
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  byte[] body() {
    return Arrays.copyOf(body, body.length);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  JsonNode json() {
    try {
      return Json.MAPPER.readTree(text());
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text(), e);
    }
  }

  /// Holds this against RFC 9457 and against what a reader is owed: which status, in words that say
  /// what was wrong, and nothing of the program's inside.
  void isProblem(int expected) {
    assertThat(status).as(text()).isEqualTo(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    JsonNode problem = json();
    assertThat(problem.path("type").asText()).isNotBlank();
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("status").asInt()).isEqualTo(expected);
    assertThat(problem.path("detail").asText())
        .isNotBlank()
        .doesNotContain("Exception", "\tat ", "java.", "io.javalin", "jackson");
  }
}
