package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport;
import dev.onrecord.Submissions;
import dev.onrecord.mcp.LangChain4jAgent;
import dev.onrecord.mcp.OfficialAgent;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Agents over HTTP.
@ExtendWith(SeedServer.class)
final class McpTest {
  private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

  @Test
  void theOfficialClientUsesEverything(ArchiveServer server) {
    String root = "http://127.0.0.1:" + server.port();
    try (OfficialAgent agent =
        new OfficialAgent(HttpClientStreamableHttpTransport.builder(root).build())) {
      agent.useEverything(root);
    }
  }

  @Test
  void langChain4jUsesEverything(ArchiveServer server) {
    try (LangChain4jAgent agent =
        new LangChain4jAgent(
            new StreamableHttpMcpTransport.Builder().url(server.at("/mcp").toString()).build())) {
      agent.useEverything();
    }
  }

  @Test
  void resourcesAreListedPageByPage() {
    try (ArchiveServer server =
        ArchiveServer.over(
            IntStream.range(0, 51)
                .mapToObj(
                    n -> Submissions.text(n + ".txt", "Ferry %d sank on Monday.".formatted(n)))
                .toList())) {
      Set<String> uris = new HashSet<>();
      JsonNode first = result(post(server, resources("{}")));
      first.path("resources").forEach(each -> uris.add(each.path("uri").asText()));
      assertThat(uris).hasSize(50);
      JsonNode second =
          result(
              post(
                  server,
                  resources("{\"cursor\": %s}".formatted(first.path("nextCursor").toString()))));
      second.path("resources").forEach(each -> uris.add(each.path("uri").asText()));
      assertThat(uris).hasSize(51);
      assertThat(second.has("nextCursor")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | 400 | -32700 | the message is not JSON; send an object such as",
        "\"\" | 400 | -32600 | send one message at a time",
        "[] | 400 | -32600 | send one message at a time",
        "{\"id\": 1, \"method\": \"ping\"} | 400 | -32600 | jsonrpc must be \"2.0\"",
        "{\"jsonrpc\": \"2.0\", \"id\": 1} | 400 | -32600 | method must be a string",
        "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"} | 400 | -32600 | id must be",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\", \"params\": 1} | 400 | -32602"
            + " | params must be an object",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"pong\"} | 200 | -32601"
            + " | there is no method 'pong'",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\"} | 200 | -32602"
            + " | initialize needs protocolVersion",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\"} | 200 | -32602"
            + " | name must be the name of a tool",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\":"
            + " \"ask\", \"arguments\": []}} | 200 | -32602 | arguments must be an object",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/read\"} | 200 | -32602"
            + " | uri must be a string",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/read\", \"params\": {\"uri\":"
            + " \"file:///etc/passwd\"}} | 200 | -32002 | Resource not found",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/list\", \"params\": {\"cursor\":"
            + " \"-1\"}} | 200 | -32602 | cursor must be the nextCursor",
      })
  void whatIsWrongIsToldAsJsonRpc(
      String message, int status, int code, String objection, ArchiveServer server) {
    Reply reply = post(server, message);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).startsWith("application/json");
    assertThat(reply.json().path("error").path("code").asInt()).isEqualTo(code);
    assertThat(reply.json().path("error").path("message").asText())
        .startsWith(objection)
        .doesNotContain("Exception", "jackson", "\tat ");
    assertThat(reply.json().has("id")).isTrue();
    assertThat(reply.json().has("stackTrace")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}",
        "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/unheard\"}",
        "{\"jsonrpc\": \"2.0\", \"id\": 7, \"result\": {}}",
      })
  void whatNeedsNoAnswerGetsNone(String message, ArchiveServer server) {
    Reply reply = post(server, message);
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void anIdComesBackAsItIs(ArchiveServer server) {
    assertThat(post(server, PING.replace("1,", "\"a-1\",")).json().path("id").asText())
        .isEqualTo("a-1");
    assertThat(post(server, PING.replace("1,", "12345678901234567890,")).text())
        .contains("12345678901234567890");
  }

  @Test
  void thereIsNoStreamAndNoSession(ArchiveServer server) {
    server.get("/mcp").isProblem(405);
    server.delete("/mcp").isProblem(405);
  }

  @Test
  void onlyJsonOfAKnownVersionIsTaken(ArchiveServer server) {
    server.send(server.request("/mcp").POST(BodyPublishers.ofString(PING))).isProblem(415);
    server
        .send(
            server
                .request("/mcp")
                .header("Content-Type", "application/json")
                .header("MCP-Protocol-Version", "1999-01-01")
                .POST(BodyPublishers.ofString(PING)))
        .isProblem(400);
    post(server, " ".repeat(70_000) + PING).isProblem(413);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, Origin: http://evil.example, 403",
    "localhost, Origin: null, 403",
    "localhost, Sec-Fetch-Site: cross-site, 403",
    "evil.example, Accept: */*, 421",
    "evil.example, Origin: http://evil.example, 421",
    "localhost, Accept: */*, 200",
  })
  void otherSitesAndNamesAreRefused(String host, String header, int status, ArchiveServer server)
      throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request =
          String.join(
              "\r\n",
              "POST /mcp HTTP/1.1",
              "Host: " + host,
              header,
              "Content-Type: application/json",
              "Content-Length: " + PING.length(),
              "Connection: close",
              "",
              PING);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 " + status + " ");
    }
  }

  private static String resources(String params) {
    return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/list\", \"params\": %s}"
        .formatted(params);
  }

  private static JsonNode result(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("result");
  }

  private static Reply post(ArchiveServer server, String message) {
    return server.send(
        server
            .request("/mcp")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(BodyPublishers.ofString(message)));
  }
}
