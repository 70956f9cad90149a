package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an article was, over HTTP.
final class VersionsTest {
  private static final String QUOTE = "Mayor Vex resigned on Friday after the bridge report.";
  private static final String THEN =
      "Mayor Vex resigns\n\nIt rained.\n\n" + QUOTE + "\n\nThe bridge was closed in March.\n";
  private static final String REWORDED = THEN.replace("resigned", "stepped down");
  private static final String MOVED =
      THEN.replace(
          "It rained.", "It rained for three days in all of the country, and it was cold.");
  private static final String GONE = THEN.replace(QUOTE, "Nobody knows more.");

  private static ArchiveServer server;

  private ChangingArticle article;
  private String id = "";

  @BeforeAll
  static void serve() {
    server = ArchiveServer.over(List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin() {
    article = ChangingArticle.of(server, THEN);
    id = article.id();
  }

  private JsonNode quote() {
    int start = THEN.indexOf(QUOTE);
    String query =
        "version=%s&start=%d&end=%d"
            .formatted(ChangingArticle.key(THEN), start, start + QUOTE.length());
    Reply reply = server.get("/api/articles/" + id + "/quote?" + query);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.json().path("quote").asText()).isEqualTo(QUOTE);
    return reply.json();
  }

  @Test
  void aCitationHasAnAddressForGood() {
    JsonNode citation =
        server
            .askFor(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("question", "when did Mayor Vex resign")
                    .set("articles", JsonNodeFactory.instance.arrayNode().add(id)))
            .path("citations")
            .path(0);
    int start = THEN.indexOf(QUOTE);
    String span = start + "-" + (start + QUOTE.length());
    assertThat(citation.path("url").asText()).isEqualTo("/articles/" + id + "#" + span);
    assertThat(citation.path("permalink").asText())
        .isEqualTo(
            "/articles/"
                + id
                + "?version=%s&mark=%s#%2$s".formatted(ChangingArticle.key(THEN), span));
  }

  @Test
  void aTextThatWasReplacedIsThereByItsVersion() {
    Instant before = Instant.now();
    article.become(REWORDED);
    JsonNode present = server.get("/api/articles/" + id).json();
    assertThat(present.path("text").asText()).isEqualTo(REWORDED);
    assertThat(present.path("stands").asBoolean()).isTrue();
    assertThat(present.path("ended").isNull()).isTrue();
    JsonNode then =
        server
            .get(
                "/api/articles/"
                    + id
                    + "?version="
                    + ChangingArticle.key(THEN).toUpperCase(Locale.ROOT))
            .json();
    assertThat(then.path("text").asText()).isEqualTo(THEN);
    assertThat(then.path("stands").asBoolean()).isFalse();
    assertThat(Instant.parse(then.path("ended").asText())).isAfterOrEqualTo(before.minusMillis(1));
    assertThat(then.path("current").asText()).isEqualTo(Article.sha256(REWORDED));
    assertThat(then.path("passages")).isNotEmpty();
    assertThat(
            server.get("/api/articles/" + id + "?version=" + ChangingArticle.key(REWORDED)).json())
        .isEqualTo(present);
    assertThat(
            server
                .get("/api/articles/" + id + "/source?version=" + ChangingArticle.key(THEN))
                .text())
        .isEqualTo(THEN);
    assertThat(server.get("/api/articles/" + id + "/source").text()).isEqualTo(REWORDED);

    JsonNode versions = server.get("/api/articles/" + id + "/versions").json().path("versions");
    assertThat(versions).isEqualTo(then.path("versions"));
    assertThat(versions.findValuesAsText("sha256"))
        .containsExactly(Article.sha256(REWORDED), Article.sha256(THEN));
    assertThat(versions.path(0).path("ended").isNull()).isTrue();
    assertThat(versions.path(1).path("ended").asText()).isEqualTo(then.path("ended").asText());
    assertThat(versions.path(1).path("title").asText()).isEqualTo("Mayor Vex resigns");
    assertThat(Instant.parse(versions.path(1).path("added").asText())).isBefore(Instant.now());
  }

  @Test
  void whatWasRemovedIsThereByItsVersionOnly() {
    server.remove(id);
    Reply gone = server.get("/api/articles/" + id);
    gone.isProblem(404);
    JsonNode version =
        server.get("/api/articles/" + id + "/versions").json().path("versions").path(0);
    assertThat(gone.json().path("detail").asText())
        .contains("was removed at " + version.path("ended").asText());
    JsonNode then =
        server.get("/api/articles/" + id + "?version=" + ChangingArticle.key(THEN)).json();
    assertThat(then.path("text").asText()).isEqualTo(THEN);
    assertThat(then.path("current").isNull()).isTrue();
    assertThat(
            server
                .get("/api/articles/" + id + "/source?version=" + ChangingArticle.key(THEN))
                .text())
        .isEqualTo(THEN);
    server.get("/api/articles/" + id + "/source").isProblem(404);
    JsonNode quote = quote();
    assertThat(quote.path("stands").asBoolean()).isFalse();
    assertThat(quote.path("now").isNull()).isTrue();
    assertThat(quote.path("gone").asBoolean()).isTrue();
  }

  @Test
  void aQuoteOfThePresentTextStandsWhereItStood() {
    JsonNode quote = quote();
    assertThat(quote.path("stands").asBoolean()).isTrue();
    assertThat(quote.path("gone").asBoolean()).isFalse();
    assertThat(quote.path("now").path("start").asInt()).isEqualTo(THEN.indexOf(QUOTE));
    assertThat(quote.path("now").path("exact").asBoolean()).isTrue();
  }

  @Test
  void aQuoteThatMovedIsFound() {
    article.become(MOVED);
    JsonNode quote = quote();
    assertThat(quote.path("stands").asBoolean()).isFalse();
    JsonNode now = quote.path("now");
    int start = MOVED.indexOf(QUOTE);
    assertThat(now.path("start").asInt()).isEqualTo(start);
    assertThat(now.path("quote").asText()).isEqualTo(QUOTE);
    assertThat(now.path("exact").asBoolean()).isTrue();
    assertThat(now.path("moved").asText()).isEqualTo("down");
    assertThat(now.path("changes")).isEmpty();
    assertThat(now.path("url").asText())
        .isEqualTo("/articles/" + id + "#%d-%d".formatted(start, start + QUOTE.length()));
  }

  @Test
  void aQuoteInOtherWordsIsToldWordByWord() {
    article.become(REWORDED);
    JsonNode now = quote().path("now");
    assertThat(now.path("exact").asBoolean()).isFalse();
    assertThat(now.path("quote").asText()).isEqualTo(QUOTE.replace("resigned", "stepped down"));
    assertThat(now.path("changes").findValuesAsText("kind"))
        .containsExactly("kept", "removed", "added", "kept");
    assertThat(now.path("changes").findValuesAsText("text"))
        .containsExactly(
            "Mayor Vex ", "resigned ", "stepped down ", "on Friday after the bridge report.");
  }

  @Test
  void aQuoteThatNothingSaysAnyMoreIsGone() {
    article.become(GONE);
    JsonNode quote = quote();
    assertThat(quote.path("gone").asBoolean()).isTrue();
    assertThat(quote.path("now").isNull()).isTrue();
  }

  @Test
  void aVersionIsTheStartOfAHash() {
    for (String path : List.of("", "/source", "/quote")) {
      String asked = path + "?start=0&end=1&version=";
      for (String wrong : List.of("1234567", "nonsense", "0".repeat(65))) {
        server.get("/api/articles/" + id + asked + wrong).isProblem(422);
      }
      server.get("/api/articles/" + id + asked + "00000000").isProblem(404);
      server.get("/api/articles/nobody" + asked + "00000000").isProblem(404);
    }
  }

  @Test
  void aQuoteIsAStretchOfTheText() {
    for (String span :
        List.of(
            "",
            "start=0",
            "start=5&end=5",
            "start=9&end=4",
            "start=-1&end=4",
            "start=0&end=99999",
            "start=0&end=1e3",
            "start=0&end=99999999999")) {
      server
          .get(
              "/api/articles/"
                  + id
                  + "/quote?version=%s&%s".formatted(ChangingArticle.key(THEN), span))
          .isProblem(422);
    }
  }

  @Test
  void aQuoteNeedsItsVersion() {
    server.get("/api/articles/" + id + "/quote?start=0&end=5").isProblem(422);
    server.get("/api/articles/nobody/versions").isProblem(404);
  }

  @Test
  void whoWroteItAndWhereElseItCameFromIsTold() {
    Metadata stated =
        Metadata.NONE
            .withAuthor(Optional.of("Ana Rao"))
            .withPublished(LocalDate.of(2026, 5, 3), "RSS pubDate");
    Metadata copied =
        Metadata.NONE
            .withOutlet(Optional.of("The Wire"))
            .withUrl(Optional.of("https://wire.example/vex"));
    server.add(
        List.of(
            Submissions.text("fire.txt", "The mill burned.", stated),
            Submissions.text("https://wire.example/feed", "The mill burned.", copied),
            Submissions.text("copy.txt", "The mill burned.")));
    JsonNode article = server.get("/api/articles/fire").json();
    assertThat(article.path("author").asText()).isEqualTo("Ana Rao");
    assertThat(article.path("publishedBy").asText()).isEqualTo("RSS pubDate");
    JsonNode copies = article.path("copies");
    assertThat(copies).hasSize(2);
    assertThat(copies.findValuesAsText("outlet")).contains("The Wire");
    assertThat(copies.findValuesAsText("url")).contains("https://wire.example/vex");
    assertThat(copies.findValuesAsText("origin"))
        .contains("https://wire.example/feed")
        .doesNotContain("copy.txt");
  }
}
