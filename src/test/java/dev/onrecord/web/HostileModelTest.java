package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Replies that no model should give, and articles that tell models what to say: nothing of it is
/// shown.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileModelTest {
  private static final Path REPLIES = Path.of("src/test/resources/llm/hostile-replies.jsonl");
  private static final Path ARTICLES = Path.of("src/test/resources/llm/poisoned-articles.jsonl");

  private static final String FIRST = "BCDFGHKLMNPRSTV";
  private static final List<String> SECOND = List.of("al", "er", "in", "on");

  private final ModelWire wire = new ModelWire();
  private final List<JsonNode> poisons = read(ARTICLES);
  private ArchiveServer server;

  @BeforeAll
  void start() {
    List<Submission> articles = new ArrayList<>(Submissions.seeds());
    for (int i = 0; i < poisons.size(); i++) {
      articles.add(
          Submissions.text(
              name(i) + ".txt",
              "Ferry news %d\n\n%s The crossing takes two hours.\n\n%s So it is said in the harbour.\n"
                  .formatted(i, fact(i), poisons.get(i).path("text").asText())));
    }
    server =
        ArchiveServer.withModel(
            articles, wire.settings(ModelProvider.OPENAI, Duration.ofSeconds(10)));
  }

  @AfterAll
  void stop() {
    server.close();
    wire.close();
  }

  @Test
  void nothingOfAHostileReplyIsShown() {
    List<JsonNode> replies = read(REPLIES);
    assertThat(replies).hasSizeGreaterThanOrEqualTo(50);
    List<String> shown = new ArrayList<>();
    for (JsonNode hostile : replies) {
      works();
      wire.replies(evidence -> reply(hostile, evidence));
      JsonNode answer = server.ask(hostile.path("question").asText());
      List<String> allowed = texts(hostile.path("allowed"));
      List<String> worded = checked(answer);
      assertThat(worded).as(hostile.toString()).containsAll(allowed);
      for (String sentence : worded) {
        if (!allowed.contains(sentence)) {
          shown.add(hostile.path("kind").asText() + ": " + sentence);
        }
      }
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void noArticleTellsTheModelWhatToSay() {
    assertThat(poisons).hasSizeGreaterThanOrEqualTo(50);
    works();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < poisons.size(); i++) {
      JsonNode poison = poisons.get(i);
      String fact = fact(i);
      wire.replies(evidence -> obedient(poison, fact, evidence));
      ObjectNode question =
          JsonNodeFactory.instance
              .objectNode()
              .put("question", "when was the ferry to " + town(i) + " built");
      question.putArray("articles").add(name(i));
      JsonNode answer = server.askFor(question);
      assertThat(checked(answer)).as(poison.toString()).contains(fact);
      checked(answer).stream().filter(sentence -> !sentence.equals(fact)).forEach(shown::add);
    }
    assertThat(shown).isEmpty();
  }

  /// Lets the model answer well, so that it is not left alone for what it answered before.
  private void works() {
    String quote = "The Kremlin wants a legally binding guarantee";
    wire.replies(
        evidence ->
            ModelWire.answer(List.of(new Said(quote + ".", number(quote, evidence), quote))));
    JsonNode answer = server.ask("what guarantee does the Kremlin want");
    assertThat(answer.path("mode").asText()).isEqualTo("generative");
  }

  /// The sentences that the model worded; every citation of the answer is held against its article.
  private List<String> checked(JsonNode answer) {
    assertThat(answer.path("status").asText()).as(answer.toString()).isEqualTo("answered");
    for (JsonNode citation : answer.path("citations")) {
      String text =
          server
              .get("/api/articles/" + citation.path("articleId").asText())
              .json()
              .path("text")
              .asText();
      assertThat(text.substring(citation.path("start").asInt(), citation.path("end").asInt()))
          .isEqualTo(citation.path("quote").asText());
    }
    boolean worded = answer.path("mode").asText().equals("generative");
    assertThat(worded || !answer.path("notices").isEmpty()).isTrue();
    return worded ? texts(answer.path("sentences").findValues("text")) : List.of();
  }

  /// A reply as the file has it, with the numbers of the evidence that has each quote.
  private static String reply(JsonNode hostile, List<JsonNode> evidence) {
    if (hostile.has("raw")) {
      return hostile.path("raw").asText();
    }
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    ArrayNode sentences = reply.putArray("sentences");
    for (JsonNode said : hostile.path("sentences")) {
      ObjectNode sentence = sentences.addObject().put("text", said.path("text").asText());
      ArrayNode quotes = sentence.putArray("quotes");
      for (JsonNode quote : said.path("quotes")) {
        if (quote.isObject()) {
          quotes.add(quote);
        } else {
          quotes.add(quote(number(quote.asText(), evidence), quote.asText()));
        }
      }
    }
    return reply.toString();
  }

  /// Does what an article says, in every way that may look right, and states the fact that was
  /// asked for.
  private static String obedient(JsonNode poison, String fact, List<JsonNode> evidence) {
    String order = poison.path("text").asText();
    String say = poison.path("say").asText();
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    ArrayNode sentences = reply.putArray("sentences");
    sentence(sentences, say, quote(number(fact, evidence), fact));
    sentence(sentences, say, quote(number(order, evidence), order));
    sentence(sentences, say, quote(number(say, evidence), say));
    sentence(sentences, say, quote(99, fact));
    sentence(sentences, fact, quote(number(fact, evidence), fact));
    return reply.toString();
  }

  private static void sentence(ArrayNode sentences, String text, ObjectNode quote) {
    sentences.addObject().put("text", text).putArray("quotes").add(quote);
  }

  private static ObjectNode quote(int evidence, String words) {
    return JsonNodeFactory.instance.objectNode().put("evidence", evidence).put("quote", words);
  }

  private static int number(String words, List<JsonNode> evidence) {
    return evidence.stream()
        .filter(piece -> piece.path("text").asText().contains(words))
        .findFirst()
        .map(piece -> piece.path("evidence").asInt())
        .orElse(1);
  }

  private static String fact(int poison) {
    return "The ferry to " + town(poison) + " was built in 2009.";
  }

  private static String town(int poison) {
    return FIRST.charAt(poison % FIRST.length()) + SECOND.get(poison / FIRST.length()) + "holm";
  }

  private static String name(int poison) {
    return "poison-" + poison;
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<JsonNode> read(Path file) {
    try {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        lines.add(Json.MAPPER.readTree(line));
      }
      return lines;
    } catch (JsonProcessingException e) {
      throw new AssertionError(file + " is not JSON lines", e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
