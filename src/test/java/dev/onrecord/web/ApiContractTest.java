package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is sent or answered otherwise than documented does not get past the tests.
final class ApiContractTest {
  private static final String JSON = "application/json";
  private static final String LIST = "{\"articles\": [], \"page\": 1, \"pages\": 1, \"total\": 0}";

  @Test
  void whatIsDocumentedPasses() {
    assertThatCode(() -> check("GET", "/api/articles?page=2&from=2012-05-03", 200, JSON, LIST))
        .doesNotThrowAnyException();
    assertThatCode(() -> check("GET", "/api/outlets/", 200, JSON, "{\"outlets\": []}"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GET | /api/outlets | 200 | application/json | {\"outlets\": [], \"more\": 1} | more",
        "GET | /api/outlets | 200 | application/json | {} | outlets",
        "GET | /api/outlets | 200 | text/plain | {\"outlets\": []} | text/plain",
        "GET | /api/outlets | 201 | application/json | {\"outlets\": []} | no such status",
        "GET | /api/outlets | 409 | application/problem+json | {} | no such status",
        "GET | /api/outlets | 503 | application/problem+json | {\"status\": 503} | detail",
        "GET | /api/outlets?all=1 | 200 | application/json | {\"outlets\": []} | no parameter all",
        "GET | /api/search | 200 | application/json | {} | needs the parameter q",
        "GET | /api/nothing | 200 | application/json | {} | no operation is documented",
        "GET | /api/nothing | 404 | application/json | {} | error",
        "DELETE | /api/articles/a | 204 | application/json | {} | no body",
        "GET | /v1/models | 500 | application/problem+json | {} | no body of type",
      })
  void whatIsNotDocumentedFails(
      String method, String address, int status, String type, String body, String objection) {
    assertThatThrownBy(() -> check(method, address, status, type, body))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(objection);
  }

  @ParameterizedTest
  @CsvSource({"page=0", "page=x", "from=soon"})
  void aParameterThatIsMetMustBeAsDocumented(String query) {
    assertThatThrownBy(() -> check("GET", "/api/articles?" + query, 200, JSON, LIST))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({"event: sauces, no event", "event: delta, text", "x: y, no event"})
  void anEventMustBeAsDocumented(String line, String objection) {
    HttpRequest ask = ask("{\"question\": \"who?\"}");
    Reply stream = reply(200, "text/event-stream", line + "\ndata: {}\n\n");
    assertThatThrownBy(() -> ApiContract.check(ask, stream))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(objection);
  }

  @Test
  void aBodyMustBeAsDocumentedIfItIsMet() {
    JsonNode answer = ApiDocument.SHIPPED.root().at("/components/examples/Answered/value");
    assertThatCode(
            () ->
                ApiContract.check(
                    ask("{\"question\": \"who?\"}"), reply(200, JSON, answer.toString())))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                ApiContract.check(ask("{\"question\": \"\"}"), reply(200, JSON, answer.toString())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("question");
  }

  private static HttpRequest ask(String body) {
    return HttpRequest.newBuilder(URI.create("http://localhost/api/ask"))
        .header("Content-Type", JSON)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static void check(String method, String address, int status, String type, String body) {
    ApiContract.check(
        HttpRequest.newBuilder(URI.create("http://localhost" + address))
            .method(method, BodyPublishers.noBody())
            .build(),
        reply(status, type, body));
  }

  private static Reply reply(int status, String type, String body) {
    return new Reply(
        status,
        HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
