package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A question that is edited and asked again begins a conversation of its own, and loses nothing.
@ExtendWith(SeedServer.class)
final class AskInsteadTest {
  private static final String FIRST = "what did Makarov threaten";
  private static final String EDITED = "what else did he say?";

  @Test
  void theEditedQuestionStandsAfterTheSameTurns(ArchiveServer server) {
    List<JsonNode> asked = askThree(server);
    JsonNode before = conversation(server, asked.getFirst());
    JsonNode edited = server.askFor(instead(EDITED, asked.get(1)));
    assertThat(edited.path("standaloneQuestion").asText()).isEqualTo("what else did Makarov say?");
    assertThat(edited.path("conversation")).isNotEqualTo(before.path("id"));
    assertThat(edited.path("notices")).isEmpty();
    assertThat(conversation(server, asked.getFirst())).isEqualTo(before);
    JsonNode branch = conversation(server, edited);
    assertThat(branch.path("title").asText()).isEqualTo(EDITED);
    assertThat(ids(branch)).containsExactly(id(asked.getFirst()), id(edited));
    assertThat(branch.path("answers").path(0).path("askedAt"))
        .isEqualTo(before.path("answers").path(0).path("askedAt"));
    // Going on from there, and deleting what it came from, works as anywhere.
    JsonNode next =
        server.askFor(question("when was that?").set("conversation", edited.get("conversation")));
    assertThat(next.path("conversation")).isEqualTo(edited.path("conversation"));
    server.delete("/api/conversations/" + before.path("id").asText());
    assertThat(ids(conversation(server, edited)))
        .containsExactly(id(asked.getFirst()), id(edited), id(next));
  }

  private static List<JsonNode> askThree(ArchiveServer server) {
    List<JsonNode> asked = new ArrayList<>(List.of(server.ask(FIRST)));
    for (String question : List.of("and Medvedev?", "who is the president of Romania?")) {
      asked.add(
          server.askFor(
              question(question).set("conversation", asked.getFirst().get("conversation"))));
    }
    return asked;
  }

  @Test
  void inPlaceOfTheFirstItStandsAlone(ArchiveServer server) {
    List<JsonNode> asked = askThree(server);
    String edited = "what did Putin say";
    JsonNode answer = server.askFor(instead(edited, asked.getFirst()));
    assertThat(ids(conversation(server, answer))).containsExactly(id(answer));
    assertThat(answer.path("id")).isEqualTo(server.ask(edited).path("id"));
  }

  @Test
  void theSameQuestionAgainHasTheSameAnswer(ArchiveServer server) {
    JsonNode second = askThree(server).get(1);
    JsonNode again = server.askFor(instead("and Medvedev?", second));
    assertThat(again.path("id")).isEqualTo(second.path("id"));
    assertThat(again.path("conversation")).isNotEqualTo(second.path("conversation"));
  }

  @Test
  void itStreamsToo(ArchiveServer server) {
    List<JsonNode> asked = askThree(server);
    Reply reply = server.send(Events.request(server, instead(EDITED, asked.get(1)).toString()));
    JsonNode streamed = Events.of(reply.text()).data("answer").getFirst();
    assertThat(ids(conversation(server, streamed)))
        .containsExactly(id(asked.getFirst()), id(streamed));
    ObjectNode nowhere = instead(EDITED, asked.get(1)).put("insteadOf", "a_nobody");
    server.send(Events.request(server, nowhere.toString())).isProblem(422);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"question\": \"why\", \"insteadOf\": \"ID\"}', conversation",
    "'{\"question\": \"why\", \"insteadOf\": \"a_nobody\", \"conversation\": \"CONVERSATION\"}',"
        + " a_nobody",
    "'{\"question\": \"why\", \"insteadOf\": \"OTHER\", \"conversation\": \"CONVERSATION\"}',"
        + " OTHER",
    "'{\"question\": \"why\", \"insteadOf\": \"ID\", \"conversation\": \"c_nobody\"}', c_nobody",
    "'{\"question\": \"why\", \"insteadOf\": \"\", \"conversation\": \"CONVERSATION\"}', insteadOf",
    "'{\"question\": \"why\", \"insteadOf\": 7, \"conversation\": \"CONVERSATION\"}', insteadOf",
  })
  void whatNoConversationHasCannotBeReplaced(String body, String detail, ArchiveServer server) {
    JsonNode answer = server.ask(FIRST);
    JsonNode other = server.ask("what did Putin say");
    int kept = server.get("/api/conversations").json().path("total").asInt();
    Reply reply =
        server.post(
            body.replace("ID", id(answer))
                .replace("CONVERSATION", answer.path("conversation").asText())
                .replace("OTHER", id(other)));
    reply.isProblem(422);
    assertThat(reply.json().path("detail").asText()).contains(detail.replace("OTHER", id(other)));
    assertThat(server.get("/api/conversations").json().path("total").asInt()).isEqualTo(kept);
  }

  private static ObjectNode question(String question) {
    return JsonNodeFactory.instance.objectNode().put("question", question);
  }

  private static ObjectNode instead(String question, JsonNode answer) {
    ObjectNode body = question(question).put("insteadOf", id(answer));
    return body.set("conversation", answer.get("conversation"));
  }

  private static JsonNode conversation(ArchiveServer server, JsonNode answer) {
    return server.get("/api/conversations/" + answer.path("conversation").asText()).json();
  }

  private static String id(JsonNode answer) {
    return answer.path("id").asText();
  }

  private static List<String> ids(JsonNode conversation) {
    List<String> ids = new ArrayList<>();
    conversation.path("answers").forEach(answer -> ids.add(id(answer)));
    return ids;
  }
}
