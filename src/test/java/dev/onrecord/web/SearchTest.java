package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SeedServer.class)
final class SearchTest {
  private static final String QUESTION = "what did Makarov threaten";

  @Test
  void everyResultIsAQuoteOfItsArticleWithItsReasons(ArchiveServer server) {
    JsonNode found = search(server, "q=" + encoded(QUESTION) + "&k=24");
    assertThat(found.path("query").asText()).isEqualTo(QUESTION);
    assertThat(found.path("index").path("articles").asInt()).isEqualTo(5);
    assertThat(found.path("results")).hasSize(24);
    for (JsonNode result : found.path("results")) {
      JsonNode article = server.get("/api/articles/" + result.path("articleId").asText()).json();
      int start = result.path("start").asInt();
      int end = result.path("end").asInt();
      assertThat(article.path("text").asText().substring(start, end))
          .isEqualTo(result.path("quote").asText())
          .isNotBlank();
      assertThat(result.path("sha256")).isEqualTo(article.path("sha256"));
      assertThat(result.path("title")).isEqualTo(article.path("title"));
      assertThat(result.path("url").asText()).endsWith("#" + start + "-" + end);
      assertThat(result.path("part").asInt()).isEqualTo(1);
      assertThat(result.path("accepted").isBoolean()).isTrue();
      assertThat(result.path("reasons")).hasSizeBetween(2, 6);
      assertThat(result.path("parts")).isNotEmpty();
      for (String field : List.of("outlet", "published", "speaker", "role", "via")) {
        assertThat(result.has(field)).as(field).isTrue();
      }
      for (JsonNode part : result.path("parts")) {
        assertThat(part.path("feature").asText()).isNotBlank();
        assertThat(part.path("value").isNumber() && part.path("effect").isNumber()).isTrue();
      }
    }
  }

  @Test
  void theBestIsWhatTheAnswerQuotes(ArchiveServer server) {
    JsonNode best = search(server, "q=" + encoded(QUESTION) + "&k=1").path("results").path(0);
    JsonNode cited = server.ask(QUESTION).path("citations").path(0);
    for (String field : List.of("url", "quote", "sha256", "speaker", "role", "via")) {
      assertThat(best.path(field)).as(field).isEqualTo(cited.path(field));
    }
    assertThat(best.path("accepted").asBoolean()).isTrue();
    assertThat(best.path("reasons").path(0).asText())
        .isEqualTo("It is the best of 24 sentences that were compared.");
  }

  @Test
  void ranksCountFromOneAndScoresFall(ArchiveServer server) {
    JsonNode results = search(server, "q=" + encoded(QUESTION)).path("results");
    assertThat(results).hasSize(10);
    IntStream.range(0, 10)
        .forEach(
            i -> {
              assertThat(results.path(i).path("rank").asInt()).isEqualTo(i + 1);
              assertThat(results.path(i).path("score").asDouble())
                  .isLessThanOrEqualTo(results.path(Math.max(0, i - 1)).path("score").asDouble());
            });
  }

  @Test
  void eachPartOfAQuestionHasItsShare(ArchiveServer server) {
    JsonNode results =
        search(
                server,
                "k=5&q=" + encoded("who is the president of Romania and what did Makarov threaten"))
            .path("results");
    assertThat(results.findValuesAsText("part")).containsExactly("1", "1", "1", "2", "2");
    assertThat(results.findValuesAsText("rank")).containsExactly("1", "2", "3", "1", "2");
    assertThat(results.path(3).path("reasons").path(0).asText())
        .contains("for “what did Makarov threaten”");
  }

  @Test
  void onlyWhereItIsToldToLookIsAnythingFound(ArchiveServer server) {
    String two = "&articles=000_2bcf2a5f582daf81&articles=004_541d4462f23c9e5f";
    JsonNode results = search(server, "k=24&q=" + encoded("missile shield") + two).path("results");
    assertThat(results.findValuesAsText("articleId"))
        .contains("000_2bcf2a5f582daf81", "004_541d4462f23c9e5f")
        .allMatch(two::contains);
    assertThat(search(server, "q=shield&outlets=Nobody").path("results")).isEmpty();
    assertThat(search(server, "q=shield&from=2020-01-01&to=2020-01-02").path("results")).isEmpty();
  }

  @Test
  void theSameSearchHasTheSameBytes(ArchiveServer server) {
    String path = "/api/search?q=" + encoded(QUESTION);
    assertThat(server.get(path).body()).isEqualTo(server.get(path).body());
  }

  @ParameterizedTest
  @CsvSource({
    "'', q is missing",
    "q=, q is missing",
    "q=+%09, q is missing",
    "q=x&k=0, '[1, 24]'",
    "q=x&k=25, '[1, 24]'",
    "q=x&k=ten, '[1, 24]'",
    "q=x&k=999999999999, '[1, 24]'",
    "q=x&k=-1, '[1, 24]'",
    "q=x&from=soon, 2012-01-31",
    "q=x&to=2012-13-01, 2012-01-31",
    "q=x&from=2012-02-01&to=2012-01-01, from must not be after to",
    "q=x&articles=nobody, no article has the id 'nobody'",
    "q=x&articles=, no article has the id",
  })
  void aBadParameterIsAProblem(String query, String told, ArchiveServer server) {
    Reply reply = server.get("/api/search?" + query);
    reply.isProblem(422);
    assertThat(reply.json().path("detail").asText()).contains(told);
  }

  @Test
  void aQuestionThatCannotBeAskedIsAProblem(ArchiveServer server) {
    server.get("/api/search?q=" + "x".repeat(2_001)).isProblem(422);
    assertThat(server.get("/api/search?q=%FF%ED%A0%80").status()).isBetween(200, 499);
    assertThat(search(server, "q=%3F%3F%3F").path("results").size()).isLessThanOrEqualTo(10);
  }

  private static JsonNode search(ArchiveServer server, String query) {
    Reply reply = server.get("/api/search?" + query);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
