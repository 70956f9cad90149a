package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SeedServer.class)
final class AskTest {
  private static final String ANSWERED = "what did Makarov threaten";
  private static final String UNANSWERED = "what is the capital of France";

  private static final Map<String, JsonNodeType> ANSWER =
      Map.ofEntries(
          Map.entry("id", JsonNodeType.STRING),
          Map.entry("question", JsonNodeType.STRING),
          Map.entry("standaloneQuestion", JsonNodeType.STRING),
          Map.entry("conversation", JsonNodeType.STRING),
          Map.entry("status", JsonNodeType.STRING),
          Map.entry("mode", JsonNodeType.STRING),
          Map.entry("answer", JsonNodeType.STRING),
          Map.entry("sentences", JsonNodeType.ARRAY),
          Map.entry("citations", JsonNodeType.ARRAY),
          Map.entry("nearest", JsonNodeType.ARRAY),
          Map.entry("missing", JsonNodeType.ARRAY),
          Map.entry("notices", JsonNodeType.ARRAY),
          Map.entry("index", JsonNodeType.OBJECT),
          Map.entry("tookMillis", JsonNodeType.NUMBER));

  private static final Map<String, JsonNodeType> CITATION =
      Map.ofEntries(
          Map.entry("n", JsonNodeType.NUMBER),
          Map.entry("articleId", JsonNodeType.STRING),
          Map.entry("title", JsonNodeType.STRING),
          Map.entry("outlet", JsonNodeType.NULL),
          Map.entry("published", JsonNodeType.NULL),
          Map.entry("sha256", JsonNodeType.STRING),
          Map.entry("quote", JsonNodeType.STRING),
          Map.entry("start", JsonNodeType.NUMBER),
          Map.entry("end", JsonNodeType.NUMBER),
          Map.entry("highlight", JsonNodeType.OBJECT),
          Map.entry("speaker", JsonNodeType.STRING),
          Map.entry("via", JsonNodeType.STRING),
          Map.entry("score", JsonNodeType.NUMBER),
          Map.entry("url", JsonNodeType.STRING));

  @Test
  void anAnswerHasEveryFieldOfTheContract(ArchiveServer server) {
    JsonNode answer = server.ask(ANSWERED);
    hasFields(answer, ANSWER);
    assertThat(answer.path("id").asText()).startsWith("a_");
    assertThat(answer.path("conversation").asText()).startsWith("c_");
    assertThat(answer.path("question").asText()).isEqualTo(ANSWERED);
    assertThat(answer.path("standaloneQuestion").asText()).isEqualTo(ANSWERED);
    assertThat(answer.path("status").asText()).isEqualTo("answered");
    assertThat(answer.path("mode").asText()).isEqualTo("extractive");
    assertThat(answer.path("tookMillis").asLong()).isNotNegative();
    assertThat(answer.path("index").path("generation").isIntegralNumber()).isTrue();
    assertThat(answer.path("index").path("articles").asInt()).isEqualTo(5);
    assertThat(answer.path("index").path("passages").asInt()).isPositive();
    assertThat(answer.path("nearest")).isEmpty();
    assertThat(answer.path("missing")).isEmpty();
  }

  @Test
  void aCitationHasEveryFieldOfTheContract(ArchiveServer server) {
    JsonNode citation = server.ask(ANSWERED).path("citations").path(0);
    hasFields(citation, CITATION);
    hasFields(
        citation.path("highlight"),
        Map.of("start", JsonNodeType.NUMBER, "end", JsonNodeType.NUMBER));
    assertThat(citation.path("articleId").asText()).isEqualTo("000_2bcf2a5f582daf81");
    assertThat(citation.path("quote").asText())
        .startsWith("\"A decision to use destructive force preemptively");
    assertThat(citation.path("speaker").asText()).isEqualTo("Nikolai Makarov");
    assertThat(citation.path("via").asText()).isEqualTo("BBC News");
  }

  @Test
  void everySentenceIsCitedAndEveryCitationUsed(ArchiveServer server) {
    for (String question : CitationsTest.QUESTIONS) {
      JsonNode answer = server.ask(question);
      int citations = answer.path("citations").size();
      List<Integer> used = new ArrayList<>();
      for (JsonNode sentence : answer.path("sentences")) {
        assertThat(sentence.path("text").asText()).isNotBlank();
        assertThat(sentence.path("citations")).as(question).isNotEmpty();
        for (JsonNode n : sentence.path("citations")) {
          assertThat(n.isInt()).isTrue();
          used.add(n.asInt());
          assertThat(answer.path("answer").asText()).contains("[" + n.asInt() + "]");
        }
      }
      assertThat(used.stream().distinct().sorted())
          .as(question)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, citations).boxed().toList());
      assertThat(numbers(answer.path("citations")))
          .containsExactlyElementsOf(IntStream.rangeClosed(1, citations).boxed().toList());
      assertThat(answer.path("status").asText())
          .isEqualTo(citations == 0 ? "not_found" : "answered");
    }
  }

  @Test
  void theSameQuestionHasTheSameBytes(ArchiveServer server) {
    for (String question : List.of(ANSWERED, UNANSWERED, "what did he say")) {
      assertThat(bytes(server, question)).isEqualTo(bytes(server, question));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "what is the capital of France, France",
    "what did Angela Merkel say about the shield, Merkel",
  })
  void whatTheArchiveLacksIsNotFound(String question, String missing, ArchiveServer server) {
    JsonNode answer = server.ask(question);
    hasFields(answer, ANSWER);
    assertThat(answer.path("status").asText()).isEqualTo("not_found");
    assertThat(answer.path("answer").asText()).contains(missing);
    assertThat(answer.path("sentences")).isEmpty();
    assertThat(answer.path("citations")).isEmpty();
    assertThat(answer.path("nearest")).hasSizeBetween(1, 3);
    assertThat(numbers(answer.path("nearest"))).first().isEqualTo(1);
    assertThat(StreamSupport.stream(answer.path("missing").spliterator(), false))
        .extracting(JsonNode::asText)
        .contains(missing);
  }

  @Test
  void aConversationKeepsItsId(ArchiveServer server) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("question", ANSWERED).put("conversation", "c_test-1");
    assertThat(server.askFor(body).path("conversation").asText()).isEqualTo("c_test-1");
  }

  @Test
  void withoutALanguageModelGenerativeModeSaysThatItQuotes(ArchiveServer server) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("question", ANSWERED).put("mode", "generative");
    JsonNode answer = server.askFor(body);
    assertThat(answer.path("mode").asText()).isEqualTo("extractive");
    assertThat(answer.path("notices")).hasSize(1);
  }

  @Test
  void howAQuestionWasReadIsToldInNotices(ArchiveServer server) {
    JsonNode answer = server.ask("pls tell me what did makarov thretten");
    assertThat(answer.path("question").asText()).isEqualTo("pls tell me what did makarov thretten");
    assertThat(answer.path("standaloneQuestion").asText()).isEqualTo("what did makarov threaten");
    assertThat(answer.path("status").asText()).isEqualTo("answered");
    assertThat(answer.path("notices"))
        .extracting(JsonNode::asText)
        .containsExactly("Read 'thretten' as 'threaten'.");
  }

  private static String bytes(ArchiveServer server, String question) {
    String body =
        server
            .post(JsonNodeFactory.instance.objectNode().put("question", question).toString())
            .text();
    return body.replaceAll("\"conversation\":\"[^\"]+\"", "").replaceAll("\"tookMillis\":\\d+", "");
  }

  private static List<Integer> numbers(JsonNode citations) {
    return StreamSupport.stream(citations.spliterator(), false)
        .map(citation -> citation.path("n").asInt())
        .toList();
  }

  private static void hasFields(JsonNode object, Map<String, JsonNodeType> fields) {
    fields.forEach(
        (name, type) ->
            assertThat(object.path(name).getNodeType()).as("type of %s", name).isEqualTo(type));
  }
}
