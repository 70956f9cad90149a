package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.domain.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every citation that leaves the server is held against the article that the server shows.
@ExtendWith(SeedServer.class)
final class CitationsTest {
  static final List<String> QUESTIONS =
      List.of(
          "what did Makarov threaten",
          "What did Serdyukov say about the talks?",
          "where will the interceptor missiles be based?",
          "When is the NATO summit in Chicago?",
          "what did Rasmussen say",
          "what is the missile shield meant to counter",
          "What did Lavrov say about time?",
          "Who threatened to deploy missiles to the Kaliningrad region?",
          "what does Russia insist on",
          "Which president had the Star Wars plans?",
          "what did Gates say the Russians acknowledged",
          "how many interceptor missiles would be placed in Poland?",
          "what did the Parliament's Foreign Affairs Committee conclude",
          "when does Obama visit Moscow",
          "what did Nesterenko demand",
          "what did Putin say about the emerging threat",
          "How much did the site in Deveselu cost?",
          "what did Klaus Iohannis want",
          "When was NATO's missile defence first proposed?",
          "why did Baluyevsky object to the shield",
          "what did Schwarzenberg say about being reasonable",
          "Who holds talks with Javier Solana?",
          "what happened to the Treaty on Conventional Armed Forces in Europe",
          "what do the Kremlin and Washington disagree about?",
          "Follow us on Twitter",
          "Get the latest updates right on your browser",
          "Report: Russia faced major nuclear disaster in 2011",
          "what is the capital of France",
          "what did Angela Merkel say about the shield",
          "who won the football match");

  @ParameterizedTest
  @FieldSource("QUESTIONS")
  void everyCitationIsASpanOfItsArticle(String question, ArchiveServer server) {
    JsonNode answer = server.ask(question);
    List<JsonNode> citations = new ArrayList<>();
    answer.path("citations").forEach(citations::add);
    answer.path("nearest").forEach(citations::add);
    assertThat(citations).isNotEmpty();
    for (JsonNode citation : citations) {
      check(citation, server.get("/api/articles/" + citation.path("articleId").asText()).json());
    }
  }

  private static void check(JsonNode citation, JsonNode article) {
    String text = article.path("text").asText();
    int start = citation.path("start").asInt();
    int end = citation.path("end").asInt();
    assertThat(citation.path("quote").asText()).isNotBlank().isEqualTo(text.substring(start, end));
    assertThat(citation.path("sha256").asText())
        .isEqualTo(article.path("sha256").asText())
        .isEqualTo(Article.sha256(text));
    assertThat(citation.path("title")).isEqualTo(article.path("title"));
    assertThat(citation.path("url").asText())
        .isEqualTo("/articles/%s#%d-%d", article.path("id").asText(), start, end);
    JsonNode highlight = citation.path("highlight");
    assertThat(start).isLessThanOrEqualTo(highlight.path("start").asInt());
    assertThat(highlight.path("start").asInt()).isLessThan(highlight.path("end").asInt());
    assertThat(highlight.path("end").asInt()).isLessThanOrEqualTo(end);
    assertThat(passagesTouching(article, start, end))
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.path("start").asInt()).isLessThanOrEqualTo(start);
              assertThat(passage.path("end").asInt()).isGreaterThanOrEqualTo(end);
              assertThat(passage.path("kind").asText()).isIn("body", "caption");
            });
    assertThat(citation.path("score").asDouble()).isBetween(0.0, 1.0);
  }

  private static List<JsonNode> passagesTouching(JsonNode article, int start, int end) {
    return StreamSupport.stream(article.path("passages").spliterator(), false)
        .filter(p -> p.path("start").asInt() < end && start < p.path("end").asInt())
        .toList();
  }
}
