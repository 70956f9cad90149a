package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@ExtendWith(SeedServer.class)
final class AnswerEventsTest {
  static final List<String> QUESTIONS =
      List.of("what did Makarov threaten", "what did Putin say", "what is the capital of France");

  @ParameterizedTest
  @FieldSource("QUESTIONS")
  void eventsComeInOrderAndEndWithTheAnswer(String question, ArchiveServer server) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("question", question);
    Reply reply = server.send(Events.request(server, body.toString()));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    Events events = Events.of(reply.text());
    List<String> names = events.names();
    assertThat(names).startsWith("sources", "delta").endsWith("answer");
    assertThat(names.subList(1, names.size() - 1)).isSubsetOf("delta", "citation");
    JsonNode answer = events.data("answer").getFirst();
    assertThat(lasting(answer)).isEqualTo(lasting(server.askFor(body)));
    assertThat(events.data("citation")).containsExactlyElementsOf(answer.path("citations"));
    assertThat(events.words()).isEqualTo(answer.path("answer").asText());
    String cited = answer.path("citations").isEmpty() ? "nearest" : "citations";
    assertThat(events.data("sources").getFirst().path("citations")).isEqualTo(answer.path(cited));
  }

  @Test
  void aRequestThatCannotBeMetIsAProblemAndNoStream(ArchiveServer server) {
    server.send(Events.request(server, "{\"question\": \" \"}")).isProblem(422);
  }

  /// An answer without what is another each time that it is asked for.
  private static JsonNode lasting(JsonNode answer) {
    return ((ObjectNode) answer.deepCopy()).without(List.of("tookMillis", "conversation"));
  }
}
