package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Submissions;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers say about answers is kept with them, and changes none.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FeedbackTest {
  private static final String QUESTION = "when did the lighthouse burn";

  private ArchiveServer server;

  @BeforeAll
  void open() {
    server =
        ArchiveServer.over(
            List.of(
                Submissions.text(
                    "fire.txt", "Fire\n\nThe lighthouse in Varna burned on Monday, he said.\n")));
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void whatIsSaidIsShownWithTheKeptAnswer() {
    JsonNode answer = server.ask(QUESTION);
    assertThat(answer.get("feedback").isNull()).isTrue();
    Reply said = put(answer, "{\"helpful\": false, \"comment\": \"  Which\\nlighthouse? \"}");
    assertThat(said.status()).isEqualTo(200);
    assertThat(said.json().path("helpful").asBoolean(true)).isFalse();
    assertThat(said.json().path("comment").asText()).isEqualTo("Which\nlighthouse?");
    assertThat(said.json().path("given").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    assertThat(said.json()).hasSize(3);
    assertThat(kept(answer).path("feedback")).isEqualTo(said.json());
    JsonNode conversation =
        server.get("/api/conversations/" + answer.path("conversation").asText()).json();
    assertThat(conversation.path("answers").path(0).path("feedback")).isEqualTo(said.json());
    ObjectNode again = (ObjectNode) server.ask(QUESTION);
    assertThat(untimed(again)).isEqualTo(untimed((ObjectNode) answer));
  }

  private static JsonNode untimed(ObjectNode answer) {
    return answer.deepCopy().without(List.of("tookMillis", "conversation"));
  }

  @Test
  void aReaderMayThinkAgain() {
    JsonNode answer = server.ask("who burned the lighthouse");
    put(answer, "{\"helpful\": true, \"comment\": \"good\"}");
    JsonNode thumb = put(answer, "{\"helpful\": false}").json();
    assertThat(thumb.path("helpful").asBoolean(true)).isFalse();
    assertThat(thumb.path("comment").asText()).isEqualTo("good");
    JsonNode second = put(answer, "{\"helpful\": false, \"comment\": \" \"}").json();
    assertThat(second.path("comment").isNull()).isTrue();
    assertThat(kept(answer).path("feedback")).isEqualTo(second);
    for (int i = 0; i < 2; i++) {
      assertThat(server.delete(address(answer)).status()).isEqualTo(204);
      assertThat(kept(answer).get("feedback").isNull()).isTrue();
    }
  }

  @Test
  void whatWasSaidIsListedNewestFirst() {
    JsonNode good = server.ask("what did he say about the lighthouse");
    JsonNode bad = server.ask("who is the president of Bulgaria");
    put(good, "{\"helpful\": true}");
    put(bad, "{\"helpful\": false, \"comment\": \"<b>not</b> there\"}");
    JsonNode list = server.get("/api/feedback").json();
    assertThat(list.path("page").asInt()).isEqualTo(1);
    assertThat(list.path("pages").asInt()).isEqualTo(1);
    assertThat(list.path("total").asInt()).isEqualTo(list.path("feedback").size());
    JsonNode newest = list.path("feedback").path(0);
    assertThat(newest.path("answer")).isEqualTo(bad.path("id"));
    assertThat(newest.path("question").asText()).isEqualTo("who is the president of Bulgaria");
    assertThat(newest.path("helpful").asBoolean(true)).isFalse();
    assertThat(newest.path("comment").asText()).isEqualTo("<b>not</b> there");
    assertThat(newest.path("given")).isEqualTo(kept(bad).path("feedback").path("given"));
    assertThat(server.get("/api/feedback?helpful=true").json().path("feedback"))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.path("helpful").asBoolean()).isTrue())
        .anySatisfy(entry -> assertThat(entry.path("answer")).isEqualTo(good.path("id")));
    server.delete("/api/conversations/" + bad.path("conversation").asText());
    assertThat(server.get("/api/feedback?helpful=false").text())
        .doesNotContain(bad.path("id").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "422, helpful, {}",
    "422, helpful, '{\"helpful\": null}'",
    "422, helpful, '{\"helpful\": \"true\"}'",
    "422, helpful, '{\"helpful\": 1}'",
    "422, comment, '{\"helpful\": true, \"comment\": 7}'",
    "422, comment, '{\"helpful\": true, \"comment\": \"\\ud800\"}'",
    "400, object, '[true]'",
    "400, JSON, helpful",
  })
  void badFeedbackIsAProblem(int status, String detail, String body) {
    Reply reply = put(server.ask(QUESTION), body);
    reply.isProblem(status);
    assertThat(reply.json().path("detail").asText()).contains(detail);
  }

  @Test
  void aCommentHasAtMost1000Characters() {
    JsonNode answer = server.ask(QUESTION);
    put(answer, comment("x".repeat(1_001))).isProblem(422);
    assertThat(put(answer, comment(" " + "x".repeat(1_000) + " ")).status()).isEqualTo(200);
    put(answer, comment("x".repeat(70_000))).isProblem(413);
  }

  private static String comment(String comment) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("helpful", true)
        .put("comment", comment)
        .toString();
  }

  @Test
  void anAnswerThatIsNotKeptHasNoFeedback() {
    JsonNode nobody = JsonNodeFactory.instance.objectNode().put("id", "a_nobody");
    put(nobody, "{\"helpful\": true}").isProblem(404);
    server.delete(address(nobody)).isProblem(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/feedback?helpful=yes, 422",
    "/api/feedback?page=0, 422",
    "/api/answers/a_1/feedback, 405",
  })
  void aBadAddressIsAProblem(String path, int status) {
    server.get(path).isProblem(status);
  }

  private JsonNode kept(JsonNode answer) {
    return server.get("/api/answers/" + answer.path("id").asText()).json();
  }

  private static String address(JsonNode answer) {
    return "/api/answers/" + answer.path("id").asText() + "/feedback";
  }

  private Reply put(JsonNode answer, String body) {
    return server.send(
        server
            .request(address(answer))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }
}
