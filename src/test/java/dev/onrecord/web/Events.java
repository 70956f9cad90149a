package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.view.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/// The server-sent events of an answer.
record Events(List<Event> events) {
  /// One of them.
  record Event(String name, JsonNode data) {}

  /// A request for a stream.
  static HttpRequest.Builder request(ArchiveServer server, String body) {
    return server
        .request("/api/ask")
        .header("Content-Type", "application/json")
        .header("Accept", "text/event-stream, application/json;q=0.9")
        .POST(BodyPublishers.ofString(body));
  }

  /// Reads a whole stream, each event on two lines, with comments in between.
  static Events of(String stream) {
    assertThat(stream).endsWith("\n\n");
    List<Event> events = new ArrayList<>();
    for (String block : List.of(stream.split("\n\n", -1))) {
      List<String> lines = block.lines().filter(line -> !line.startsWith(":")).toList();
      if (!lines.isEmpty()) {
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("event: ");
        assertThat(lines.get(1)).startsWith("data: ");
        try {
          events.add(
              new Event(
                  lines.get(0).substring(7), Json.MAPPER.readTree(lines.get(1).substring(6))));
        } catch (JsonProcessingException e) {
          throw new AssertionError("not JSON: " + block, e);
        }
      }
    }
    return new Events(events);
  }

  List<String> names() {
    return events.stream().map(Event::name).toList();
  }

  /// The data of the events of one name.
  List<JsonNode> data(String name) {
    return events.stream().filter(e -> e.name().equals(name)).map(Event::data).toList();
  }

  /// What the pieces of the answer say together.
  String words() {
    return data("delta").stream()
        .map(delta -> delta.path("text").asText())
        .reduce("", String::concat);
  }
}
