package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.view.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@ExtendWith(SeedServer.class)
final class AnswerEventsTest {
  static final List<String> QUESTIONS =
      List.of("what did Makarov threaten", "what did Putin say", "what is the capital of France");

  private record Event(String name, JsonNode data) {}

  @ParameterizedTest
  @FieldSource("QUESTIONS")
  void eventsComeInOrderAndEndWithTheAnswer(String question, ArchiveServer server)
      throws JsonProcessingException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("question", question);
    Reply reply = stream(server, body.toString());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    List<Event> events = events(reply.text());
    List<String> names = events.stream().map(Event::name).toList();
    assertThat(names).startsWith("sources", "delta").endsWith("answer");
    assertThat(names.subList(1, names.size() - 1)).isSubsetOf("delta", "citation");
    JsonNode answer = events.getLast().data();
    assertThat(lasting(answer)).isEqualTo(lasting(server.askFor(body)));
    assertThat(data(events, "citation")).containsExactlyElementsOf(answer.path("citations"));
    String words =
        data(events, "delta").stream().map(d -> d.path("text").asText()).reduce("", String::concat);
    assertThat(words).isEqualTo(answer.path("answer").asText());
    String cited = answer.path("citations").isEmpty() ? "nearest" : "citations";
    assertThat(events.getFirst().data().path("citations")).isEqualTo(answer.path(cited));
  }

  @Test
  void aRequestThatCannotBeMetIsAProblemAndNoStream(ArchiveServer server) {
    stream(server, "{\"question\": \" \"}").isProblem(422);
  }

  private static Reply stream(ArchiveServer server, String body) {
    return server.send(
        server
            .request("/api/ask")
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream, application/json;q=0.9")
            .POST(BodyPublishers.ofString(body)));
  }

  private static List<Event> events(String stream) throws JsonProcessingException {
    assertThat(stream).endsWith("\n\n");
    List<Event> events = new ArrayList<>();
    for (String block : List.of(stream.split("\n\n", -1))) {
      List<String> lines = block.lines().filter(line -> !line.startsWith(":")).toList();
      if (!lines.isEmpty()) {
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("event: ");
        assertThat(lines.get(1)).startsWith("data: ");
        events.add(
            new Event(lines.get(0).substring(7), Json.MAPPER.readTree(lines.get(1).substring(6))));
      }
    }
    return events;
  }

  private static List<JsonNode> data(List<Event> events, String name) {
    return events.stream().filter(e -> e.name().equals(name)).map(Event::data).toList();
  }

  /// An answer without what is another each time that it is asked for.
  private static JsonNode lasting(JsonNode answer) {
    return ((ObjectNode) answer.deepCopy()).without(List.of("tookMillis", "conversation"));
  }
}
