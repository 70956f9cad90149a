package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversations and answers over HTTP.
@ExtendWith(SeedServer.class)
final class ConversationsTest {
  private static final String QUESTION = "what did Makarov threaten";
  private static final String SEED = "000_2bcf2a5f582daf81";
  private static final String UNANSWERED = "what is the capital of France";

  @Test
  void aConversationIsOpenedAsItWas(ArchiveServer server) {
    JsonNode first = server.ask(QUESTION);
    JsonNode second = ask(server, UNANSWERED, first.path("conversation").asText());
    JsonNode opened = server.get(address(first)).json();
    assertThat(opened.path("id")).isEqualTo(first.path("conversation"));
    assertThat(opened.path("title").asText()).isEqualTo(QUESTION);
    assertThat(opened.path("answers")).hasSize(2);
    assertThat(undated(opened.path("answers").path(0))).isEqualTo(untimed(first));
    assertThat(undated(opened.path("answers").path(1))).isEqualTo(untimed(second));
    assertThat(second.path("notices")).isEmpty();
    assertThat(opened.path("lastUsed")).isEqualTo(opened.path("answers").path(1).path("askedAt"));
  }

  private static String address(JsonNode answer) {
    return "/api/conversations/" + answer.path("conversation").asText();
  }

  private static JsonNode ask(ArchiveServer server, String question, String conversation) {
    return server.askFor(
        JsonNodeFactory.instance
            .objectNode()
            .put("question", question)
            .put("conversation", conversation));
  }

  /// An answer as it was when it was new.
  private static JsonNode undated(JsonNode answer) {
    assertThat(answer.path("askedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    return ((ObjectNode) untimed(answer)).putNull("askedAt");
  }

  /// An answer without how long it took: what is kept is of the first time that it was given.
  private static JsonNode untimed(JsonNode answer) {
    assertThat(answer.path("tookMillis").isIntegralNumber()).isTrue();
    return ((ObjectNode) answer.deepCopy()).without("tookMillis");
  }

  @Test
  void anAnswerIsShownWithWhatItWasMadeWith(ArchiveServer server) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("question", QUESTION);
    body.put("mode", "extractive").put("to", "2030-01-01").putArray("articles").add(SEED);
    JsonNode given = server.askFor(body);
    JsonNode answer = server.get("/api/answers/" + given.path("id").asText()).json();
    assertThat(undated(answer)).isEqualTo(untimed(given));
    JsonNode settings = answer.path("settings");
    assertThat(settings.path("mode").asText()).isEqualTo("extractive");
    assertThat(settings.path("caution").asText()).isEqualTo("normal");
    assertThat(settings.path("articles")).extracting(JsonNode::asText).containsExactly(SEED);
    assertThat(settings.path("to").asText()).isEqualTo("2030-01-01");
    assertThat(settings.path("from").isNull()).isTrue();
    assertThat(answer.path("model").isNull()).isTrue();
  }

  @Test
  void aReplayOfTheSameArchiveIsIdentical(ArchiveServer server) {
    for (String question : List.of(QUESTION, UNANSWERED)) {
      String address = "/api/answers/" + server.ask(question).path("id").asText();
      JsonNode replay = server.get(address + "/replay").json();
      assertThat(replay.path("answer")).isEqualTo(server.get(address).json());
      assertThat(replay.path("identical").asBoolean()).isTrue();
      assertThat(replay.path("changes")).isEmpty();
      assertThat(replay.path("now").isNull()).isTrue();
    }
  }

  @Test
  void aCitationTellsWhetherItStillStands() {
    try (ArchiveServer server = ArchiveServer.over(List.of(fire("Monday")))) {
      String address =
          "/api/answers/" + server.ask("when did the lighthouse burn").path("id").asText();
      JsonNode then = server.get(address).json();
      assertThat(then.path("citations").path(0).path("stands").asBoolean()).isTrue();
      server.add(List.of(fire("Tuesday")));
      JsonNode now = server.get(address).json();
      ObjectNode citation = (ObjectNode) now.path("citations").path(0);
      assertThat(citation.path("stands").asBoolean()).isFalse();
      citation.put("stands", true);
      assertThat(now).isEqualTo(then);
      JsonNode replay = server.get(address + "/replay").json();
      assertThat(replay.path("identical").asBoolean()).isFalse();
      assertThat(replay.path("changes")).isNotEmpty();
      assertThat(replay.path("now").path("answer").asText()).contains("Tuesday");
    }
  }

  private static Submission fire(String day) {
    return Submissions.text(
        "fire.txt", "Fire\n\nThe lighthouse in Varna burned on %s, he said.\n".formatted(day));
  }

  @Test
  void conversationsAreListedFoundAndPaged() {
    try (ArchiveServer server = ArchiveServer.over(List.of(fire("Monday")))) {
      for (int i = 0; i < 51; i++) {
        ask(server, "who is number " + i, "c_" + i);
      }
      ask(server, "when did the LIGHTHOUSE burn", "c_7");
      JsonNode list = server.get("/api/conversations").json();
      assertThat(list.path("total").asInt()).isEqualTo(51);
      assertThat(list.path("pages").asInt()).isEqualTo(2);
      assertThat(list.path("conversations")).hasSize(50);
      JsonNode first = list.path("conversations").path(0);
      assertThat(first.path("id").asText()).isEqualTo("c_7");
      assertThat(first.path("title").asText()).isEqualTo("who is number 7");
      assertThat(first.path("questions").asInt()).isEqualTo(2);
      assertThat(server.get("/api/conversations?page=2").json().path("conversations")).hasSize(1);
      JsonNode found = server.get("/api/conversations?query=lighthouse+number").json();
      assertThat(found.path("total").asInt()).isEqualTo(1);
      assertThat(found.path("conversations").path(0)).isEqualTo(first);
    }
  }

  @Test
  void aNewTitleIsKeptAsTyped(ArchiveServer server) {
    JsonNode answer = server.ask(QUESTION);
    String markup = "  <img src=x onerror=alert(1)>\n 'x' ";
    String body = JsonNodeFactory.instance.objectNode().put("title", markup).toString();
    Reply renamed = server.rename(answer.path("conversation").asText(), body);
    assertThat(renamed.status()).isEqualTo(200);
    assertThat(renamed.json().path("title").asText()).isEqualTo("<img src=x onerror=alert(1)> 'x'");
    assertThat(server.get(address(answer)).json()).isEqualTo(renamed.json());
  }

  @Test
  void whatIsDeletedIsGone(ArchiveServer server) {
    JsonNode answer = server.ask("who is the president of Romania, and since which year");
    String id = answer.path("id").asText();
    assertThat(server.get("/answers/" + id).status()).isEqualTo(200);
    Reply deleted = server.delete(address(answer));
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.text()).isEmpty();
    server.get(address(answer)).isProblem(404);
    server.delete(address(answer)).isProblem(404);
    server.rename(answer.path("conversation").asText(), "{\"title\": \"x\"}").isProblem(404);
    server.get("/api/answers/" + id).isProblem(404);
    server.get("/api/answers/" + id + "/replay").isProblem(404);
    assertThat(server.get("/answers/" + id).status()).isEqualTo(404);
  }

  @Test
  void aConversationThatIsNotKnownBeginsAndSaysSo(ArchiveServer server) {
    String id = "c_from-elsewhere";
    JsonNode first = ask(server, QUESTION, id);
    assertThat(first.path("conversation").asText()).isEqualTo(id);
    assertThat(first.path("notices"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "This conversation was not known here, so the question was taken by itself.");
    assertThat(first.path("id")).isEqualTo(server.ask(QUESTION).path("id"));
    assertThat(ask(server, QUESTION, id).path("notices")).isEmpty();
    assertThat(server.get(address(first)).json().path("answers")).hasSize(2);
  }

  @Test
  void whatIsAskedAtOnceInOneConversationIsAllKept(ArchiveServer server) throws Exception {
    String id = server.ask(QUESTION).path("conversation").asText();
    List<Future<JsonNode>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (String question : CitationsTest.QUESTIONS.subList(1, 9)) {
        asked.add(threads.submit(() -> ask(server, question, id)));
      }
    }
    List<String> ids = new ArrayList<>();
    for (Future<JsonNode> each : asked) {
      ids.add(each.get().path("id").asText());
    }
    JsonNode answers = server.get("/api/conversations/" + id).json().path("answers");
    assertThat(answers)
        .hasSize(9)
        .extracting(answer -> answer.path("id").asText())
        .containsAll(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/conversations/c_nobody, 404",
    "/api/conversations/nonsense, 404",
    "/api/conversations/%20, 404",
    "/api/conversations/'%20OR%201=1, 404",
    "/api/conversations?page=0, 422",
    "/api/conversations?page=x, 422",
    "/api/answers/a_nobody, 404",
    "/api/answers/%F0%9F%98%80, 404",
    "/api/answers/a_nobody/replay, 404",
    "/api/answers, 404",
  })
  void aBadAddressIsAProblem(String path, int status, ArchiveServer server) {
    server.get(path).isProblem(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/conversations?query=", "/api/articles?query="})
  void aQueryOfTooManyWordsIsAProblem(String path, ArchiveServer server) {
    server.get(path + "a+".repeat(2_000)).isProblem(422);
    assertThat(server.get(path + "a+".repeat(100)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "422, {}",
    "422, '{\"title\": null}'",
    "422, '{\"title\": 7}'",
    "422, '{\"title\": \" \\n \"}'",
    "422, '{\"title\": \"\\ud800\"}'",
    "400, '[\"title\"]'",
    "400, title",
  })
  void aBadTitleIsAProblem(int status, String body, ArchiveServer server) {
    String id = server.ask(QUESTION).path("conversation").asText();
    server.rename(id, body).isProblem(status);
    assertThat(server.rename(id, body).text()).contains("title");
  }

  @Test
  void aTitleOfMoreThan200CharactersIsAProblem(ArchiveServer server) {
    String id = server.ask(QUESTION).path("conversation").asText();
    server.rename(id, "{\"title\": \"" + "x".repeat(201) + "\"}").isProblem(422);
    assertThat(server.rename(id, "{\"title\": \"" + "x".repeat(200) + "\"}").status())
        .isEqualTo(200);
  }

  @Test
  void thePageOfAConversationThatIsNotKnownIsThePageItself(ArchiveServer server) {
    Reply reply = server.get("/conversations/c_nobody");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).isEqualTo(server.get("/").text());
  }

  @Test
  void thePageOfAnAnswerThatIsNotKnownSaysSo(ArchiveServer server) {
    Reply reply = server.get("/answers/a_nobody");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).contains("Answer not found");
  }
}
