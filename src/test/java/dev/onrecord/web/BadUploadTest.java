package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be an article is told as a problem, and changes nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadUploadTest {
  private static final String FORM = "multipart/form-data; boundary=x";
  private static final String TEXT = "\"text\": \"Snow fell in Oslo.\"";

  private ArchiveServer server;

  @BeforeAll
  void open() {
    server = ArchiveServer.over(List.of());
  }

  @AfterEach
  void nothingChanged() {
    assertThat(server.get("/api/articles").json().path("total").asInt()).isZero();
  }

  @AfterAll
  void close() {
    server.close();
  }

  static Stream<Arguments> objects() {
    return Stream.of(
        object(422, "text is missing", "{}"),
        object(422, "text must be a string", "{\"text\": 7}"),
        object(422, "it is empty", "{\"text\": \"\"}"),
        object(422, "no letters or digits", "{\"text\": \" \\n --- \"}"),
        object(422, "NUL", "{\"text\": \"Snow\\u0000fell\"}"),
        object(422, "HTML", "{\"text\": \"<!DOCTYPE html><p>Snow\"}"),
        object(422, "surrogate", "{\"text\": \"Snow \\ud83c fell\"}"),
        object(422, "title is blank", with("\"title\": \" \\u00a0\\u200b\"")),
        object(422, "title must be a string", with("\"title\": [\"a\"]")),
        object(422, "500", with("\"title\": \"" + "t".repeat(501) + "\"")),
        object(422, "control characters", with("\"title\": \"a\\nb\"")),
        object(422, "control characters", with("\"title\": \"a\\u2028b\"")),
        object(422, "Unicode", with("\"title\": \"a\\udc00b\"")),
        object(422, "outlet is blank", with("\"outlet\": \"\"")),
        object(422, "200", with("\"outlet\": \"" + "o".repeat(201) + "\"")),
        object(422, "control characters", with("\"outlet\": \"a\\u001b[31mb\"")),
        object(422, "2012-01-31", with("\"published\": \"yesterday\"")),
        object(422, "2012-01-31", with("\"published\": \"2012-02-30\"")),
        object(422, "2012-01-31", with("\"published\": \"+12012-02-20\"")),
        object(422, "2012-01-31", with("\"published\": \"2012-02-20T00:00:00Z\"")),
        object(422, "url is blank", with("\"url\": \"\"")),
        object(422, "https://", with("\"url\": \"javascript:alert(1)\"")),
        object(422, "https://", with("\"url\": \"file:///etc/passwd\"")),
        object(422, "https://", with("\"url\": \"/articles/x\"")),
        object(422, "https://", with("\"url\": \"https:///x\"")),
        object(422, "https://", with("\"url\": \"https://exa mple.org\"")),
        object(422, "2,000", with("\"url\": \"https://a.org/" + "u".repeat(2_000) + "\"")),
        object(413, "split it", "{\"text\": \"" + "s".repeat((1 << 20) + 1) + "\"}"),
        object(413, "at most", "{\"text\": \"" + "s".repeat(5 << 20) + "\"}"),
        object(400, "JSON", "{\"text\": "),
        object(400, "JSON", "{" + TEXT + ", " + TEXT + "}"),
        object(400, "object", "[]"));
  }

  private static Arguments object(int status, String detail, String body) {
    return Arguments.of(status, detail, body);
  }

  private static String with(String field) {
    return "{" + TEXT + ", " + field + "}";
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("objects")
  void aBadTextIsAProblem(int status, String detail, String body) {
    Reply reply = post("application/json", body.getBytes(StandardCharsets.UTF_8));
    reply.isProblem(status);
    assertThat(reply.json().path("detail").asText()).contains(detail);
  }

  static Stream<Arguments> forms() {
    byte[] text = "Snow fell.".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        form(422, "file is missing", new Form()),
        form(422, "file is missing", new Form().field("title", "Snow")),
        form(422, "one at a time", new Form().part("filename=\"a.txt\"", text)),
        form(422, "one file at a time", Form.file("a.txt", "A").file("file", "b.txt", text)),
        form(422, "one at a time", Form.file("a.txt", "A").file("files", "b.txt", text)),
        form(422, "title is given more", snow().field("title", "A").field("title", "B")),
        form(422, "title is blank", snow().field("title", "")),
        form(422, "title is not UTF-8", snow().part("name=\"title\"", new byte[] {(byte) 0xE9})),
        form(422, "2012-01-31", snow().field("published", "29 February")),
        form(422, "it is empty", Form.file("", "")),
        form(422, "PDF", Form.file("snow.txt", "%PDF-1.7\n")),
        form(422, "ZIP", Form.file("snow.docx", "PK\u0003\u0004")),
        form(
            422,
            "not UTF-8",
            new Form()
                .file("file", "snow.txt", "d\u00e9j\u00e0".getBytes(StandardCharsets.ISO_8859_1))),
        form(422, "NUL", new Form().file("file", "a.txt", new byte[] {'a', 0, 'b'})),
        form(422, "1,048,576: split it", Form.file("a.txt", "s".repeat((1 << 20) + 1))),
        form(422, "1,048,576: split it", Form.file("a.txt", "s".repeat(12 << 20))),
        form(413, "33,554,432 bytes", Form.file("a.txt", "s".repeat((32 << 20) + 1))),
        form(413, "33,554,432 bytes", Form.file("a.txt", "s".repeat(40 << 20))));
  }

  private static Form snow() {
    return Form.file("snow.txt", "Snow fell.");
  }

  private static Arguments form(int status, String detail, Form form) {
    return Arguments.of(status, detail, form);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("forms")
  void aBadFormIsAProblem(int status, String detail, Form form) {
    Reply reply = form.send(server);
    reply.isProblem(status);
    assertThat(reply.json().path("detail").asText()).contains(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\"\"",
    "multipart/form-data; boundary=y",
    "multipart/form-data; boundary=x; charset=nonsense",
    "MULTIPART/FORM-DATA; BOUNDARY=x",
    "multipart/form-data;"
        + " boundary=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  })
  void aFormWithoutItsBoundaryIsMalformed(String type) {
    byte[] body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na"
            .getBytes(StandardCharsets.UTF_8);
    post(type, body).isProblem(400);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "nonsense",
    "--x",
    "--x|",
    "--x--",
    "--x||",
    "--x|Content-Disposition: form-data; name=\"file\"||Snow",
    "--x|Content-Disposition: form-data; name=\"file\"; filename=\"a\u0001\"||Snow|--x--",
    "--x|: : :||Snow|--x--",
    "--x|no header||Snow|--x--",
  })
  void aBrokenFormIsNeverTheServersFault(String body) {
    byte[] bytes = body.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8);
    Reply reply = post(FORM, bytes);
    reply.isProblem(reply.status() == 422 ? 422 : 400);
  }

  @Test
  void aFormOfManyPartsIsMalformed() {
    Form form = snow();
    for (int i = 0; i < 30; i++) {
      form.field("f" + i, "x");
    }
    form.send(server).isProblem(400);
  }

  @Test
  void aPartWithAHugeHeadIsMalformed() {
    Form.file("n".repeat(40_000), "Snow fell.").send(server).isProblem(400);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/mixed; boundary=x",
    "''"
  })
  void anyOtherTypeIsAProblemThatNamesBoth(String type) {
    Reply reply = post(type, "Snow fell.".getBytes(StandardCharsets.UTF_8));
    reply.isProblem(415);
    assertThat(reply.text()).contains("multipart/form-data", "application/json");
  }

  private Reply post(String type, byte[] body) {
    var request = server.request("/api/articles").POST(BodyPublishers.ofByteArray(body));
    return server.send(type.isEmpty() ? request : request.header("Content-Type", type));
  }
}
