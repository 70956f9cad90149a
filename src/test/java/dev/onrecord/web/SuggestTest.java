package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Suggestions without a language model.
@ExtendWith(SeedServer.class)
final class SuggestTest {
  private static final String MAKAROV = "000_2bcf2a5f582daf81";

  @Test
  void openingsAreAnsweredEachFromAnotherArticle(ArchiveServer server) {
    List<String> openings = suggest(server, "{}");
    assertThat(openings).hasSize(5).doesNotHaveDuplicates();
    Set<String> articles = new TreeSet<>();
    for (String opening : openings) {
      JsonNode cited = isAnsweredByItsSpeaker(server.ask(opening), opening);
      articles.add(cited.path("articleId").asText());
    }
    assertThat(articles).hasSize(5);
    assertThat(suggest(server, "{\"question\": null}")).isEqualTo(openings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Makarov threaten",
        "what did Lavrov say about time",
        "who is the president of Romania",
        "how much did the site in Deveselu cost",
        "what did Gates say the Russians acknowledged",
        "why did Baluyevsky object to the shield",
        "what is the capital of France",
        "what did Angela Merkel say about the shield",
      })
  void whatIsSuggestedNextIsAnsweredByWhatWasNotQuoted(String question, ArchiveServer server) {
    JsonNode answer = server.ask(question);
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("question", question)
            .put("conversation", answer.path("conversation").asText());
    List<String> next = suggest(server, body.toString());
    assertThat(next).hasSize(3).doesNotHaveDuplicates().doesNotContain(question);
    assertThat(suggest(server, body.toString())).isEqualTo(next);
    List<String> quoted = answer.path("citations").findValuesAsText("url");
    Set<String> places = new TreeSet<>(quoted);
    for (String suggestion : next) {
      body.put("question", suggestion);
      JsonNode inConversation = isAnsweredByItsSpeaker(server.askFor(body), suggestion);
      JsonNode alone = isAnsweredByItsSpeaker(server.ask(suggestion), suggestion);
      assertThat(alone.path("url")).isEqualTo(inConversation.path("url"));
      assertThat(places.add(alone.path("url").asText())).as(suggestion).isTrue();
    }
  }

  @Test
  void questionsAboutAnArticleAreAnsweredByIt(ArchiveServer server) {
    List<String> questions = suggest(server, "{\"articles\": [\"" + MAKAROV + "\"]}");
    assertThat(questions).hasSizeBetween(3, 5);
    for (String question : questions) {
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("question", question);
      body.putArray("articles").add(MAKAROV);
      isAnsweredByItsSpeaker(server.askFor(body), question);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"question\": \"\"} | 422",
        "{\"question\": 7} | 422",
        "{\"question\": \"x\", \"conversation\": \"../x\"} | 422",
        "{\"question\": \"x\", \"articles\": [\"nobody\"]} | 422",
        "{\"articles\": [\"nobody\"]} | 422",
        "{\"articles\": []} | 422",
        "{\"articles\": \"x\"} | 422",
        "{\"outlets\": [1]} | 422",
        "{\"from\": \"soon\"} | 422",
        "{\"from\": \"2012-02-01\", \"to\": \"2012-01-01\"} | 422",
        "[] | 400",
        "nonsense | 400",
      })
  void aBadRequestIsAProblem(String body, int status, ArchiveServer server) {
    post(server, body).isProblem(status);
  }

  @Test
  void openingsAreOfTheNewestArticlesAndOfTheirScope() {
    List<Submission> articles = new ArrayList<>();
    for (int day = 1; day <= 8; day++) {
      articles.add(report(day));
    }
    try (ArchiveServer server = ArchiveServer.over(articles)) {
      assertThat(suggest(server, "{}"))
          .containsExactly(
              "What did Ada Okafor say about the harbour bridge of Hallow?",
              "What did Ada Okafor say about the harbour bridge of Grove?",
              "What did Ada Okafor say about the harbour bridge of Fenton?",
              "What did Ada Okafor say about the harbour bridge of Eston?",
              "What did Ada Okafor say about the harbour bridge of Dunmore?");
      assertThat(suggest(server, "{\"to\": \"2024-03-02\"}"))
          .containsExactly(
              "What did Ada Okafor say about the harbour bridge of Burley?",
              "What did Ada Okafor say about the harbour bridge of Alton?");
      assertThat(suggest(server, "{\"outlets\": [\"Courier 3\"]}"))
          .containsExactly("What did Ada Okafor say about the harbour bridge of Carlow?");
      assertThat(suggest(server, "{\"outlets\": [\"Nobody\"]}")).isEmpty();
      server.add(List.of(report(9)));
      assertThat(suggest(server, "{}"))
          .as("what is known of the archive before it changed is not told again")
          .startsWith("What did Ada Okafor say about the harbour bridge of Ilford?");
    }
  }

  private static Submission report(int day) {
    String town =
        List.of(
                "Alton", "Burley", "Carlow", "Dunmore", "Eston", "Fenton", "Grove", "Hallow",
                "Ilford")
            .get(day - 1);
    return Submissions.text(
        "day" + day + ".txt",
        "Mayor speaks in %s\n\nMayor Ada Okafor said that the harbour bridge of %s will open soon.\n"
            .formatted(town, town),
        Metadata.NONE
            .withOutlet(Optional.of("Courier " + day))
            .withPublished(LocalDate.of(2024, 3, day), "stated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The <script>alert(1)</script> bridge of <b>Lund</b> will burn,\" Mayor Ada <i>Okafor</i>"
            + " said.",
        "Mayor \"Ada\" Okafor said that the \"harbour\nbridge\" will open in spring.",
        "Мэр Иван Петров сказал: \"Мост в Лунде откроют весной\". 市长说：“桥将在春天开放。”",
        "Mayor {{Okafor}} said that [the bridge](javascript:x) and ${the} %s harbour will open.",
      })
  void nothingOfAHostileArticleIsMended(String text) {
    String name = "Ada" + "x".repeat(300);
    try (ArchiveServer server =
        ArchiveServer.over(
            List.of(
                Submissions.text("a.txt", "Mayor speaks\n\n" + text + "\n"),
                Submissions.text(
                    "b.txt",
                    "Mayor speaks\n\nMayor %s said that the harbour bridge will open.\n"
                        .formatted(name))))) {
      for (String question : suggest(server, "{}")) {
        assertThat(question)
            .matches("What did [\\p{IsLatin} .'’-]{1,60} say about [^<>\"{}\\[\\]]+\\?");
        assertThat(server.ask(question).path("status").asText()).isEqualTo("answered");
      }
    }
  }

  private static JsonNode isAnsweredByItsSpeaker(JsonNode answer, String question) {
    assertThat(answer.path("status").asText()).as(question).isEqualTo("answered");
    assertThat(answer.path("notices")).as(question).isEmpty();
    JsonNode cited = answer.path("citations").path(0);
    assertThat(question).startsWith("What did " + cited.path("speaker").asText() + " say about ");
    return cited;
  }

  private static List<String> suggest(ArchiveServer server, String body) {
    Reply reply = post(server, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("suggestions").valueStream().map(JsonNode::asText).toList();
  }

  private static Reply post(ArchiveServer server, String body) {
    return server.send(
        server
            .request("/api/suggest")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }
}
