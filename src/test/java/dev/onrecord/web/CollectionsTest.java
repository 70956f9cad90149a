package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two servers with the same collection `press`: beside it, one has a collection about the same
/// matters, with the same words and names of its own, and the other has nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CollectionsTest {
  private static final String SECRET = "Zubrowski";

  private static final List<Submission> PRESS =
      List.of(
          article(
              "bridge.txt",
              "Valley Post",
              "Bridge to open in May\n\nMayor Ada Okafor said the bridge over the Lorne would open"
                  + " in May.\n\nShe thanked the engineers.\n"),
          article(
              "toll.txt",
              "Daily Mail",
              "Toll plan\n\nThe toll will be three crowns, Okafor told reporters on Monday.\n"));

  private static final List<Submission> OTHERS =
      List.of(
          article(
              "leak.txt",
              "Leak of " + SECRET,
              "Bridge to open in May\n\nMayor Ada Okafor said the bridge over the Lorne would open"
                  + " in May.\n\nShe thanked the engineers. Viktor Zubrowski said the bridge was"
                  + " bought by the Zubrowski company.\n"),
          article(
              "sale.txt",
              "Valley Post",
              "Toll sold to Zubrowski\n\n\"The toll is ours,\" Viktor Zubrowski said.\n"));

  private ArchiveServer alone;
  private ArchiveServer beside;

  private static Submission article(String name, String outlet, String text) {
    return Submissions.text(
        name,
        text,
        Metadata.NONE
            .withOutlet(Optional.of(outlet))
            .withPublished(LocalDate.of(2020, 3, 4), "stated"));
  }

  @BeforeAll
  void serve() {
    alone = ArchiveServer.over(List.of());
    beside = ArchiveServer.over(OTHERS);
    beside.addTo("secret", OTHERS);
    Stream.of(alone, beside).forEach(server -> server.addTo("press", PRESS));
    beside.ask("what did Zubrowski say about the toll?");
  }

  @AfterAll
  void stop() {
    alone.close();
    beside.close();
  }

  record Asked(String method, String path, String body) {
    @Override
    public String toString() {
      return method + " " + path + " " + body;
    }
  }

  private static Asked get(String path) {
    return new Asked("GET", path, "");
  }

  private static Asked post(String path, String body) {
    return new Asked("POST", path, body);
  }

  private static String question(String text) {
    return JsonNodeFactory.instance.objectNode().put("question", text).toString();
  }

  static Stream<Asked> requests() {
    return Stream.of(
        post("/api/ask", question("what did Okafor say about the bridge?")),
        post("/api/ask", question("what did Zubrowski say?")),
        post("/api/ask", question("who bought the bridge?")),
        post("/api/ask", question("what did Okfor say about the tol?")),
        post("/api/ask", question("what did Okafor say according to the Leak of Zubrowski?")),
        post("/api/ask", "{\"question\": \"what about it?\", \"articles\": [\"sale.txt\"]}"),
        post("/api/ask", "{\"question\": \"what about it?\", \"conversation\": \"c_1a2b3c\"}"),
        post("/api/suggest", "{}"),
        post("/api/suggest", question("what did Okafor say about the bridge?")),
        get("/api/search?q=the+toll+of+Zubrowski"),
        get("/api/articles"),
        get("/api/articles?query=zubrowski"),
        get("/api/articles?outlet=Leak+of+Zubrowski"),
        get("/api/outlets"),
        get("/api/indexing"),
        get("/api/feedback"),
        get("/api/answers/a_1"),
        get("/v1/models"),
        post(
            "/v1/chat/completions",
            "{\"model\": \"onrecord\", \"messages\": [{\"role\": \"user\", \"content\":"
                + " \"what did Zubrowski say?\"}]}"),
        post("/v1/responses", "{\"model\": \"onrecord\", \"input\": \"who bought the bridge?\"}"),
        post("/mcp", call("ask", "{\"question\": \"what did Zubrowski say?\"}")),
        post("/mcp", call("search", "{\"query\": \"the toll of Zubrowski\"}")),
        post("/mcp", call("list_articles", "{}")),
        post("/mcp", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/list\"}"),
        get("/"),
        get("/archive"),
        get("/articles/sale.txt"),
        get("/answers/a_1"));
  }

  private static String call(String tool, String arguments) {
    return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\":"
        + " \"%s\", \"arguments\": %s}}".formatted(tool, arguments);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void nothingDiffersByWhatIsBeside(Asked asked) {
    Reply reply = send(beside, "/c/press", asked);
    assertThat(steady(reply.text())).isEqualTo(steady(send(alone, "/c/press", asked).text()));
    assertThat(reply.text()).doesNotContain("toll is ours", "was bought by");
  }

  /// Without what is of the moment.
  private static String steady(String reply) {
    return reply
        .replaceAll("\"requestId\":\"[^\"]*\"", "")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "host")
        .replaceAll("\\b(a|c)_[0-9a-z-]+", "$1_id")
        .replaceAll("(chatcmpl|resp|msg)[-_][0-9a-f]+", "$1_id")
        .replaceAll("\"(tookMillis|created|created_at)\":[\\d.]+", "\"$1\":0")
        .replaceAll("\"[^\"]*At\":\"20[^\"]+\"", "\"at\":\"\"")
        .replaceAll("\"added\":\"20[^\"]+\"", "\"added\":\"\"");
  }

  private static Reply send(ArchiveServer server, String base, Asked asked) {
    return server.send(
        server
            .request(base + asked.path())
            .header("Content-Type", "application/json")
            .method(
                asked.method(),
                asked.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(asked.body())));
  }

  @Test
  void idsOfOneMeanNothingInAnother() {
    JsonNode answer = beside.ask("what did Zubrowski say about the toll?");
    String id = answer.path("id").asText();
    String conversation = answer.path("conversation").asText();
    String article = answer.path("citations").path(0).path("articleId").asText();
    String sha256 = answer.path("citations").path(0).path("sha256").asText();
    List<Asked> refused = new ArrayList<>();
    for (String path :
        List.of(
            "/api/answers/" + id,
            "/api/answers/" + id + "/replay",
            "/api/answers/" + id + "/citations/1/why",
            "/api/conversations/" + conversation,
            "/api/articles/" + article,
            "/api/articles/" + article + "/source",
            "/api/articles/" + article + "/versions",
            "/api/articles/%s/quote?version=%s&start=0&end=9".formatted(article, sha256),
            "/articles/" + article,
            "/articles/%s?version=%s".formatted(article, sha256),
            "/answers/" + id,
            "/conversations/" + conversation)) {
      assertThat(beside.get(path).status()).as(path).isEqualTo(200);
      refused.add(get(path));
    }
    refused.add(new Asked("PUT", "/api/answers/%s/feedback".formatted(id), "{\"helpful\": true}"));
    refused.add(new Asked("DELETE", "/api/answers/%s/feedback".formatted(id), ""));
    refused.add(new Asked("PATCH", "/api/conversations/" + conversation, "{\"title\": \"x\"}"));
    refused.add(new Asked("DELETE", "/api/conversations/" + conversation, ""));
    refused.add(new Asked("PUT", "/api/articles/" + article, "{\"text\": \"Other words.\"}"));
    refused.add(new Asked("DELETE", "/api/articles/" + article, ""));
    for (Asked asked : refused) {
      Reply reply = send(beside, "/c/press", asked);
      assertThat(reply.status()).as("%s: %s", asked, reply.text()).isEqualTo(404);
      assertThat(reply.text()).doesNotContain(SECRET, "toll is ours");
    }
    assertThat(beside.get("/api/answers/" + id).json().path("answer"))
        .isEqualTo(answer.path("answer"));
  }

  @Test
  void addressesLeadBackIntoTheCollection() {
    JsonNode answer =
        send(beside, "/c/press", post("/api/ask", question("what did Okafor say of the bridge?")))
            .json();
    JsonNode citation = answer.path("citations").path(0);
    assertThat(citation.path("url").asText()).startsWith("/c/press/articles/");
    Reply page = beside.get(citation.path("permalink").asText().replaceFirst("#.*", ""));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("href=\"/c/press/archive\"")
        .doesNotContain("href=\"/archive\"", "href=\"/articles/");
  }

  @Test
  void anArticleIsOnlyInTheCollectionItWasSentTo() {
    Reply added =
        send(beside, "/c/secret", post("/api/articles", "{\"text\": \"The ferry is gone.\"}"));
    assertThat(added.status()).isEqualTo(201);
    assertThat(beside.get(added.header("Location")).status()).isEqualTo(200);
    assertThat(send(beside, "", get("/api/articles?query=ferry")).json().path("total").asInt())
        .isZero();
  }

  @Test
  void aCollectionIsMadeOnceAndStays() {
    Asked make = new Asked("PUT", "/api/collections/city-desk", "");
    assertThat(send(alone, "", make).status()).isEqualTo(201);
    assertThat(send(alone, "", make).status()).isEqualTo(200);
    assertThat(alone.get("/api/collections").json().path("collections").findValuesAsText("name"))
        .containsExactly("city-desk", "main", "press");
    assertThat(alone.get("/api/collections").json().path("collections").findValuesAsText("url"))
        .containsExactly("/c/city-desk/", "/", "/c/press/");
    Reply empty = send(alone, "/c/city-desk", get("/api/articles"));
    assertThat(empty.json().path("total").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Press", "-a", "a_b", "%2e%2e", "a%2Fb", "main%00", "."})
  void whatCannotBeACollectionIsRefused(String name) {
    Reply made = send(alone, "", new Asked("PUT", "/api/collections/" + name, ""));
    assertThat(made.status()).as(made.text()).isBetween(400, 422);
    assertThat(send(alone, "/c/" + name, get("/api/articles")).status()).isBetween(400, 404);
  }

  @Test
  void anUnknownCollectionIsNotMadeByAsking() {
    send(alone, "/c/nowhere", get("/api/articles")).isProblem(404);
    send(alone, "/c/nowhere", post("/api/articles", "{\"text\": \"Words.\"}")).isProblem(404);
    assertThat(alone.get("/api/collections").text()).doesNotContain("nowhere");
    assertThat(send(alone, "/c/main", get("/api/articles")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/c/press/../secret/api/articles",
        "/c/press/%2e%2e/secret/api/articles",
        "/c/press/c/secret/api/articles",
        "/c/press//c/secret/api/articles",
        "/c/press;x/../../c/secret/api/articles"
      })
  void noPathLeadsOutOfACollection(String path) {
    Reply reply = beside.get(path);
    assertThat(reply.status()).as(reply.text()).isBetween(400, 404);
  }
}
