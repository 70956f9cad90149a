package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SeedServer.class)
final class WhyTest {
  @Test
  void everyQuoteOfEveryAnswerHasARankAndReasons(ArchiveServer server) {
    for (String question : CitationsTest.QUESTIONS) {
      JsonNode answer = server.ask(question);
      boolean answered = answer.path("status").asText().equals("answered");
      JsonNode quoted = answer.path(answered ? "citations" : "nearest");
      for (int n = 1; n <= quoted.size(); n++) {
        JsonNode why = why(server, answer, n);
        assertThat(why.path("n").asInt()).isEqualTo(n);
        assertThat(why.path("today").asBoolean()).isTrue();
        assertThat(why.path("rank").asInt()).as(question).isBetween(1, why.path("of").asInt());
        assertThat(why.path("reasons")).as(question).hasSizeBetween(2, 6);
      }
    }
  }

  @Test
  void theReasonsAreThoseOfTheAnswer(ArchiveServer server) {
    JsonNode why = why(server, server.ask("what did Makarov threaten"), 1);
    assertThat(why.path("rank").asInt()).isEqualTo(1);
    assertThat(texts(why))
        .startsWith(
            "It is the best of 24 sentences that were compared.",
            "It says “Makarov”.",
            "It reports words of General Nikolai Makarov, whom the question names.");
  }

  @Test
  void whatIsNoAnswerIsToldWhy(ArchiveServer server) {
    assertThat(texts(why(server, server.ask("what is the capital of France"), 1)))
        .contains(
            "It is not accepted as an answer: it is hardly about the subject of the question.");
    assertThat(texts(why(server, server.ask("what did Angela Merkel say about the shield"), 2)))
        .contains(
            "It is not accepted as an answer: the question asks what “Angela Merkel” said,"
                + " and these are not known to be their words.");
  }

  @Test
  void aFollowUpIsExplainedAsItWasUnderstood(ArchiveServer server) {
    JsonNode first = server.ask("what did Makarov threaten");
    JsonNode then =
        server.askFor(
            JsonNodeFactory.instance
                .objectNode()
                .put("question", "what else did he say?")
                .put("conversation", first.path("conversation").asText()));
    assertThat(then.path("status").asText()).isEqualTo("answered");
    assertThat(texts(why(server, then, 1)))
        .contains("It reports words of General Nikolai Makarov, whom the question names.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "-1", "01", "x", "99999999999", "%20"})
  void aNumberThatNoCitationHasIsAProblem(String n, ArchiveServer server) {
    String id = server.ask("what did Makarov threaten").path("id").asText();
    server.get("/api/answers/" + id + "/citations/" + n + "/why").isProblem(404);
    server.get("/api/answers/a_nobody/citations/1/why").isProblem(404);
  }

  @Test
  void aQuoteOfAModelStandsWhereItsSentenceStands() {
    ModelProvider provider = ModelProvider.OLLAMA;
    String quote = "The Kremlin wants a legally binding guarantee";
    try (ModelWire wire = new ModelWire();
        ArchiveServer server =
            ArchiveServer.withModel(
                Submissions.seeds(), wire.settings(provider, Duration.ofSeconds(20)))) {
      wire.says(provider, ModelWire.answer(List.of(new Said(quote + ".", 1, quote))));
      JsonNode answer = server.ask("what guarantee does the Kremlin want");
      assertThat(answer.path("mode").asText()).isEqualTo("generative");
      assertThat(why(server, answer, 1).path("rank").asInt()).isEqualTo(1);
    }
  }

  @Test
  void whatHasChangedSinceIsTold() {
    try (ArchiveServer server =
        ArchiveServer.over(List.of(Submissions.text("fire.txt", fire("on Monday"))))) {
      JsonNode answer = server.ask("when did the lighthouse burn");
      assertThat(why(server, answer, 1).path("today").asBoolean()).isTrue();
      server.add(List.of(Submissions.text("more.txt", "Mayor\n\nMayor Okafor won in Lund.\n")));
      JsonNode later = why(server, answer, 1);
      assertThat(later.path("today").asBoolean()).isFalse();
      assertThat(later.path("rank").asInt()).isEqualTo(1);
      assertThat(texts(later))
          .startsWith(
              "The archive has changed after this answer; this is the rank of the passage today.",
              "It is the best of 2 sentences that were compared.");
      server.add(List.of(Submissions.text("fire.txt", fire("on Tuesday night"))));
      JsonNode gone = why(server, answer, 1);
      assertThat(gone.path("rank").isNull()).isTrue();
      assertThat(texts(gone))
          .containsExactly(
              "The archive has changed after this answer; this is the rank of the passage today.",
              "It is not among the sentences that are compared for this question today.");
    }
  }

  private static String fire(String when) {
    return "Lighthouse burns\n\nThe lighthouse in Varna burned %s, officials said.\n"
        .formatted(when);
  }

  private static List<String> texts(JsonNode why) {
    return why.path("reasons").valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode why(ArchiveServer server, JsonNode answer, int n) {
    Reply reply =
        server.get("/api/answers/%s/citations/%d/why".formatted(answer.path("id").asText(), n));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }
}
