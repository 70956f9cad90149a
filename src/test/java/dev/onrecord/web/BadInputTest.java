package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be met is told as a problem, and is never the server's fault.
@ExtendWith(SeedServer.class)
final class BadInputTest {
  private static final String JSON = "application/json";
  private static final String GOOD = "{\"question\": \"what did Putin say\"}";

  static Stream<Arguments> bodies() {
    return Stream.of(
        body(400, "empty", ""),
        body(400, "white space", " \n\t "),
        body(400, "malformed", "{\"question\": "),
        body(400, "no JSON at all", "what did Putin say"),
        body(400, "single quotes", "{'question': 'x'}"),
        body(400, "array", "[" + GOOD + "]"),
        body(400, "string", "\"what did Putin say\""),
        body(400, "null", "null"),
        body(400, "trailing garbage", GOOD + " x"),
        body(400, "two objects", GOOD + GOOD),
        body(400, "deep nesting", "{\"a\": " + "[".repeat(30_000)),
        body(400, "long number", "{\"a\": " + "1".repeat(5_000) + "}"),
        body(400, "comment", "/* */" + GOOD),
        body(422, "missing question", "{}"),
        body(422, "null question", "{\"question\": null}"),
        body(422, "blank question", "{\"question\": \"  \\n\\t \"}"),
        body(422, "non-breaking blank question", "{\"question\": \"\\u00a0\\u2003\\ufeff\"}"),
        body(422, "question as number", "{\"question\": 7}"),
        body(422, "question as array", "{\"question\": [\"what\"]}"),
        body(422, "question as object", "{\"question\": {}}"),
        body(422, "lone high surrogate", "{\"question\": \"who \\ud800 is\"}"),
        body(422, "lone low surrogate", "{\"question\": \"who \\udc00 is\"}"),
        body(422, "question of 2,001 characters", question("a".repeat(2_001))),
        body(422, "question of 60 kB", question("why ".repeat(15_000))),
        body(413, "question of 100 kB", question("why ".repeat(25_000))),
        body(413, "body of 70 kB", GOOD + " ".repeat(70_000)),
        body(422, "unknown mode", with("\"mode\": \"creative\"")),
        body(422, "mode as boolean", with("\"mode\": true")),
        body(422, "from that is no day", with("\"from\": \"yesterday\"")),
        body(422, "day that does not exist", with("\"to\": \"2012-02-30\"")),
        body(422, "from as number", with("\"from\": 2012")),
        body(422, "from after to", with("\"from\": \"2013-01-01\", \"to\": \"2012-01-01\"")),
        body(422, "unknown article", with("\"articles\": [\"nobody\"]")),
        body(422, "articles as string", with("\"articles\": \"000_2bcf2a5f582daf81\"")),
        body(422, "articles as object", with("\"articles\": {}")),
        body(422, "no articles", with("\"articles\": []")),
        body(422, "articles as numbers", with("\"articles\": [1]")),
        body(422, "outlets as null item", with("\"outlets\": [null]")),
        body(422, "conversation of another kind", with("\"conversation\": \"../../etc/passwd\"")),
        body(422, "conversation as number", with("\"conversation\": 1")));
  }

  private static Arguments body(int status, String name, String body) {
    return Arguments.of(status, name, body);
  }

  private static String question(String question) {
    return "{\"question\": \"" + question + "\"}";
  }

  private static String with(String field) {
    return "{\"question\": \"what did Putin say\", " + field + "}";
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("bodies")
  void aBadBodyIsAProblem(int status, String name, String body, ArchiveServer server) {
    server.post(body).isProblem(status);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/jsonp",
    "nonsense",
    "application/json; charset=utf-16",
    "application/json; charset=klingon",
    "application/json; charset=%00",
  })
  void aContentTypeThatIsNoJsonInUtf8IsAProblem(String type, ArchiveServer server) {
    server
        .send(
            server
                .request("/api/ask")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(GOOD)))
        .isProblem(415);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json;charset=utf-8",
    "APPLICATION/JSON; CHARSET=UTF-8",
    "application/json; charset=\"utf-8\"",
  })
  void aContentTypeIsReadAsItsStandardSays(String type, ArchiveServer server) {
    Reply reply =
        server.send(
            server
                .request("/api/ask")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(GOOD)));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
  }

  @Test
  void aMissingContentTypeIsAProblem(ArchiveServer server) {
    server.send(server.request("/api/ask").POST(BodyPublishers.ofString(GOOD))).isProblem(415);
  }

  @Test
  void bytesThatAreNotUtf8AreAProblem(ArchiveServer server) {
    byte[] latin1 = question("what did the attach\u00e9 say").getBytes(StandardCharsets.ISO_8859_1);
    server
        .send(
            server
                .request("/api/ask")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofByteArray(latin1)))
        .isProblem(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/articles/nobody, 404",
    "/api/articles/nobody/source, 404",
    "/api/articles/%20, 404",
    "/api/articles/..%5c..%5cetc, 404",
    "/api/articles/%F0%9F%98%80, 404",
    "/api/articles?page=0, 422",
    "/api/articles?page=-1, 422",
    "/api/articles?page=abc, 422",
    "/api/articles?page=1.5, 422",
    "/api/articles?page=99999999999999999999, 422",
    "/api/articles?from=yesterday, 422",
    "/api/articles?to=2012-13-01, 422",
    "/api/articles?from=-2012-01-01, 422",
    "/api/articles?from=2012-01-02&to=2012-01-01, 422",
    "/api/ask, 405",
    "/api, 404",
    "/api/, 404",
    "/api/nothing, 404",
    "/nothing, 404",
    "/web/index.html, 404",
    "/articles, 404",
    "/articles/a/b, 404",
    "/favicon.ico, 404",
  })
  void aBadAddressIsAProblem(String path, int status, ArchiveServer server) {
    server.get(path).isProblem(status);
  }

  @ParameterizedTest
  @CsvSource({"PUT", "DELETE", "PATCH"})
  void aMethodThatIsNotOfferedIsAProblem(String method, ArchiveServer server) {
    server
        .send(server.request("/api/ask").method(method, BodyPublishers.ofString(GOOD)))
        .isProblem(405);
  }

  @Test
  void theProblemSaysWhatWouldBeRight(ArchiveServer server) {
    assertThat(server.post(with("\"mode\": \"creative\"")).text())
        .contains("auto, extractive or generative");
    assertThat(server.post(with("\"from\": \"soon\"")).text()).contains("2012-01-31");
    assertThat(server.get("/api/articles/nobody").text()).contains("nobody");
    assertThat(server.get("/api/articles?page=0").text()).contains("[1, 999999]");
  }
}
