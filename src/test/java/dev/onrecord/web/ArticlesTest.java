package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@ExtendWith(SeedServer.class)
final class ArticlesTest {
  static final List<String> IDS =
      List.of(
          "000_2bcf2a5f582daf81",
          "001_8b2e8709c28eed86",
          "002_ced5f60719e061a9",
          "003_013ea23a2eefa932",
          "004_541d4462f23c9e5f");

  private static final String WHITE_SPACE = "[\\s\\p{Z}]*";

  private static final Set<String> KINDS =
      Set.of(
          "title",
          "subheading",
          "dateline",
          "body",
          "caption",
          "credit",
          "furniture",
          "related_link");

  @Test
  void theListHasEveryArticle(ArchiveServer server) {
    JsonNode list = server.get("/api/articles").json();
    assertThat(ids(list)).containsExactlyElementsOf(IDS);
    assertThat(list.path("page").asInt()).isEqualTo(1);
    assertThat(list.path("pages").asInt()).isEqualTo(1);
    assertThat(list.path("total").asInt()).isEqualTo(5);
    assertThat(list.path("articles").path(4).path("title").asText())
        .isEqualTo("No Progress in Missile Defense Talks");
  }

  @Test
  void withoutOutletsTheirListIsEmpty(ArchiveServer server) {
    assertThat(server.get("/api/outlets").text()).isEqualTo("{\"outlets\":[]}");
  }

  @Test
  void aPageAfterTheLastIsEmpty(ArchiveServer server) {
    JsonNode list = server.get("/api/articles?page=2").json();
    assertThat(list.path("articles")).isEmpty();
    assertThat(list.path("total").asInt()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "baluyevsky, 004_541d4462f23c9e5f",
    "Obama+visits+MOSCOW, 002_ced5f60719e061a9",
    "putin, 003_013ea23a2eefa932",
    "%E2%80%9Chopeful%E2%80%9D, 000_2bcf2a5f582daf81",
  })
  void aQueryFindsArticlesWithAllItsWords(String query, String id, ArchiveServer server) {
    assertThat(ids(server.get("/api/articles?query=" + query).json())).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"100%25", "_", "'%27%20OR%201=1--'", "%22", "%00"})
  void aQueryIsTextAndNothingElse(String query, ArchiveServer server) {
    Reply reply = server.get("/api/articles?query=" + query);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().path("total").asInt()).isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void anArticleIsShownWithAllOfItsText(String id, ArchiveServer server) throws IOException {
    JsonNode article = server.get("/api/articles/" + id).json();
    String text = article.path("text").asText();
    assertThat(article.path("id").asText()).isEqualTo(id);
    assertThat(text).isEqualTo(Files.readString(seed(id)));
    assertThat(article.path("sha256").asText()).isEqualTo(Article.sha256(text));
    for (String field : List.of("outlet", "published", "url", "language")) {
      assertThat(article.has(field)).as(field).isTrue();
      assertThat(article.path(field).isNull()).as(field).isTrue();
    }
    int reached = 0;
    for (JsonNode passage : article.path("passages")) {
      int start = passage.path("start").asInt();
      assertThat(start).isGreaterThanOrEqualTo(reached);
      assertThat(text.substring(reached, start)).matches(WHITE_SPACE);
      reached = passage.path("end").asInt();
      assertThat(reached).isGreaterThan(start);
      assertThat(passage.path("kind").asText()).isIn(KINDS);
    }
    assertThat(text.substring(reached)).matches(WHITE_SPACE);
  }

  @Test
  void anArticleTellsWhoSaysWhatInIt(ArchiveServer server) {
    JsonNode article = server.get("/api/articles/" + IDS.getFirst()).json();
    String text = article.path("text").asText();
    assertThat(article.path("statements"))
        .filteredOn(statement -> statement.path("speaker").asText().equals("Nikolai Makarov"))
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              int start = statement.path("start").asInt();
              int end = statement.path("end").asInt();
              for (JsonNode words : statement.path("quoted")) {
                assertThat(words.path("start").asInt()).isBetween(start, end);
                assertThat(words.path("end").asInt()).isBetween(start, end);
              }
            })
        .anySatisfy(
            statement ->
                assertThat(
                        text.substring(
                            statement.path("start").asInt(), statement.path("end").asInt()))
                    .contains("destructive force preemptively"));
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void theSourceIsWhatWasHandedInByteForByte(String id, ArchiveServer server) throws IOException {
    Reply reply = server.get("/api/articles/" + id + "/source");
    assertThat(reply.body()).isEqualTo(Files.readAllBytes(seed(id)));
    assertThat(reply.header("Content-Type")).startsWith("text/plain");
    assertThat(reply.header("Content-Disposition")).startsWith("attachment");
  }

  @ParameterizedTest
  @CsvSource({"/livez, live", "/readyz, ready"})
  void healthIsTold(String path, String status, ArchiveServer server) {
    Reply reply = server.get(path);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().path("status").asText()).isEqualTo(status);
  }

  @Test
  void readinessTellsTheIndex(ArchiveServer server) {
    JsonNode index = server.get("/readyz").json().path("index");
    assertThat(index).isEqualTo(server.ask("what did Putin say").path("index"));
  }

  private static Path seed(String id) {
    return Submissions.SEEDS.resolve(id + ".txt");
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.path("articles").spliterator(), false)
        .map(article -> article.path("id").asText())
        .toList();
  }
}
