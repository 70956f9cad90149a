package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Article;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Articles that come over HTTP are durable and searchable when the reply comes, and none takes the
/// place of another.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UploadTest {
  private ArchiveServer server;

  @BeforeAll
  void open() {
    server =
        ArchiveServer.over(
            List.of(Submissions.text("harbor.txt", "Port\n\nThe harbor opened in May, she said.")));
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void theNextQuestionFindsAnUploadedFile() {
    String text = "Fire\r\n\r\nThe lighthouse in Varna burned on Tuesday, the mayor said.\r\n";
    Reply reply = Form.file("fire in Varna.txt", text).send(server);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    assertThat(reply.header("Location")).isEqualTo("/articles/fire-in-Varna");
    JsonNode article = reply.json();
    assertThat(article).isEqualTo(server.get("/api/articles/fire-in-Varna").json());
    assertThat(article.path("title").asText()).isEqualTo("Fire");
    assertThat(article.path("text").asText()).isEqualTo(text);
    assertThat(server.get("/api/articles/fire-in-Varna/source").text()).isEqualTo(text);
    JsonNode answer = server.ask("when did the lighthouse in Varna burn");
    assertThat(answer.path("citations").path(0).path("articleId").asText())
        .isEqualTo("fire-in-Varna");
  }

  @Test
  void aTextInJsonBringsItsMetadata() {
    ObjectNode body = text("The glaciers of Norway shrank by a tenth, Ada Okafor said on Monday.");
    body.put("title", "  Glaciers: U.S./Norwegian study ").put("outlet", "Radio Oslo");
    body.put("published", "2024-02-29").put("url", "https://example.org/a?b=c");
    Reply reply = post(body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    JsonNode article = reply.json();
    assertThat(article.path("id").asText()).isEqualTo("Glaciers-U.S.-Norwegian-study");
    assertThat(article.path("title").asText()).isEqualTo("Glaciers: U.S./Norwegian study");
    assertThat(article.path("outlet").asText()).isEqualTo("Radio Oslo");
    assertThat(article.path("published").asText()).isEqualTo("2024-02-29");
    assertThat(article.path("url").asText()).isEqualTo("https://example.org/a?b=c");
    JsonNode cited =
        server.ask("what did Ada Okafor say about the glaciers").path("citations").path(0);
    assertThat(cited.path("outlet").asText()).isEqualTo("Radio Oslo");
    assertThat(cited.path("published").asText()).isEqualTo("2024-02-29");
  }

  @Test
  void aFormBringsItsMetadataToo() {
    JsonNode article =
        Form.file("bees.txt", "Bees returned to Malmö in April.")
            .field("title", "Bees’ “return”")
            .field("outlet", "Sydöstran")
            .field("published", "2023-04-01")
            .field("url", "http://example.org")
            .field("comment", "fields that are not known are left alone")
            .send(server)
            .json();
    assertThat(article.path("id").asText()).isEqualTo("bees");
    assertThat(article.path("title").asText()).isEqualTo("Bees’ “return”");
    assertThat(article.path("outlet").asText()).isEqualTo("Sydöstran");
    assertThat(article.path("published").asText()).isEqualTo("2023-04-01");
    assertThat(article.path("url").asText()).isEqualTo("http://example.org");
  }

  @Test
  void whatWasPublishedLastIsListedFirst() {
    for (String day : List.of("2001-03-01", "2001-03-02")) {
      post(text("Choirs sang on " + day).put("outlet", "Choir Weekly").put("published", day));
    }
    assertThat(server.get("/api/articles?outlet=Choir+Weekly").json().path("articles"))
        .extracting(article -> article.path("published").asText())
        .containsExactly("2001-03-02", "2001-03-01");
    assertThat(server.get("/api/outlets").json().path("outlets"))
        .anySatisfy(
            outlet ->
                assertThat(outlet.toString())
                    .isEqualTo("{\"name\":\"Choir Weekly\",\"articles\":2}"));
  }

  @Test
  void aTextThatIsKnownIsTheArticleThatHasIt() {
    String text = "A comet passed over Lima in June.";
    Reply first = Form.file("comet.txt", text).send(server);
    Reply other = Form.file("other.txt", "\uFEFF" + text).field("title", "Another").send(server);
    Reply json = post(text(text));
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().path("title").isNull()).isTrue();
    for (Reply again : List.of(other, json, Form.file("comet.txt", text).send(server))) {
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
      assertThat(again.json().path("title").asText()).isEqualTo("Another");
    }
  }

  @Test
  void anUploadReplacesNoArticleOfItsName() {
    JsonNode indexed = server.get("/api/articles/harbor").json();
    JsonNode first = Form.file("harbor.txt", "The harbor closed in July.").send(server).json();
    JsonNode second = Form.file("harbor.txt", "The harbor burned in August.").send(server).json();
    assertThat(server.get("/api/articles/harbor").json()).isEqualTo(indexed);
    assertThat(Set.of(first.path("id"), second.path("id"), indexed.path("id"))).hasSize(3);
    // Somebody may take the name that another upload would get.
    String text = "The harbor froze in January.";
    String taken = "harbor-" + Article.sha256(text).substring(0, 12);
    JsonNode squatter = Form.file(taken + ".txt", "Ships left in March.").send(server).json();
    assertThat(squatter.path("id").asText()).isEqualTo(taken);
    JsonNode third = Form.file("harbor.txt", text).send(server).json();
    assertThat(third.path("id").asText()).isEqualTo(taken + "-2");
    assertThat(server.get("/api/articles/" + taken).json()).isEqualTo(squatter);
  }

  @ParameterizedTest
  @CsvSource({
    "../../../etc/passwd, passwd",
    "..\\\\..\\\\boot.ini, boot",
    "C:\\\\news\\\\storm.txt, storm",
    "C:\\news\\hail.txt, hail",
    "/etc/cron.d/job.txt, job",
    "the %22best%22 day.txt, the-best-day",
    "сталь.txt, сталь",
    "e\u0301te\u0301.txt, été",
    "a%00b%0d%0a.txt, a-00b",
    "'<img src=x onerror=alert(1)>.txt', img-src-x-onerror-alert-1",
    ".., article-",
    ".., article-",
    "'', article-",
    "' ', article-",
    "😀.txt, article-",
  })
  void anyNameMakesAnId(String name, String id) {
    String text = "Story number " + name.hashCode() + " of " + System.nanoTime() + ".";
    Reply reply = Form.file(name, text).send(server);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    String given = reply.json().path("id").asText();
    assertThat(given.startsWith("article-") ? "article-" : given).isEqualTo(id);
    assertThat(reply.json().path("text").asText()).isEqualTo(text);
    assertThat(server.get(reply.header("Location")).status()).isEqualTo(200);
  }

  @Test
  void aNameOf10000CharactersIsCut() {
    Reply reply = Form.file("n".repeat(10_000) + ".txt", "A long name for a story.").send(server);
    assertThat(reply.json().path("id").asText()).isEqualTo("n".repeat(100));
  }

  @Test
  void aFileWithoutANameIsAnArticle() {
    byte[] bytes = "It has no name at all.".getBytes(StandardCharsets.UTF_8);
    JsonNode article = new Form().part("name=\"file\"", bytes).send(server).json();
    assertThat(article.path("id").asText()).startsWith("article-");
  }

  @Test
  void theLargestArticleIsTakenAsFileAndAsJson() {
    // White space is not encoded, so that this is quick.
    String text = "A big thunderstorm passed over Oslo.";
    String full = text + "\n".repeat((1 << 20) - text.length());
    assertThat(Form.file("big.txt", full).send(server).status()).isEqualTo(201);
    assertThat(post(text(full)).status()).isEqualTo(200);
    Form.file("big.txt", full + "\n").send(server).isProblem(422);
    post(text(full + "\n")).isProblem(413);
  }

  @Test
  void nothingIsLostOfWhatManySendAtOnce() throws Exception {
    int files = 40;
    List<Future<Reply>> sending = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < files; i++) {
        int number = i;
        // Five names for forty texts.
        sending.add(
            threads.submit(
                () ->
                    Form.file("crowd" + number % 5 + ".txt", "Visitor %d came.".formatted(number))
                        .send(server)));
        if (i % 8 == 0) {
          assertThat(server.ask("when did the harbor open").path("status").asText())
              .isEqualTo("answered");
        }
      }
      for (Future<Reply> each : sending) {
        Reply reply = each.get();
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        ids.add(reply.json().path("id").asText());
      }
    }
    assertThat(ids).hasSize(files);
    JsonNode found = server.get("/api/articles?query=Visitor+came").json();
    assertThat(found.path("total").asInt()).isEqualTo(files);
    assertThat(IntStream.range(0, files).mapToObj("Visitor %d came."::formatted))
        .containsExactlyInAnyOrderElementsOf(
            ids.stream()
                .map(id -> server.get("/api/articles/" + id).json().path("text").asText())
                .toList());
    assertThat(server.get("/readyz").json().path("index").path("articles").asInt())
        .isEqualTo(server.get("/api/articles").json().path("total").asInt());
  }

  private static ObjectNode text(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", text);
  }

  private Reply post(JsonNode body) {
    return server.send(
        server
            .request("/api/articles")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }
}
