package dev.onrecord.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.onrecord.ModelWire;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.log.JsonLayout;
import dev.onrecord.log.Logs;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What a server logs, line by line as JSON.
final class LogTest {
  private static final ModelProvider PROVIDER = ModelProvider.OPENAI;
  private static final String QUESTION = "what guarantee does the Kremlin want from Quixotica";
  private static final String ASK = "{\"question\": \"" + QUESTION + "\"}";

  /// What was sent, and must be nowhere.
  private static final List<String> SECRETS =
      List.of("quixotica", "kremlin", ModelWire.KEY, "topsecret", "zebulon");

  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger access = context.getLogger("dev.onrecord.access");
  private final Logger questions = context.getLogger("dev.onrecord.questions");
  private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    events.setContext(context);
    events.start();
    root.addAppender(events);
    Logs.requests();
  }

  @AfterEach
  void leave() {
    root.detachAppender(events);
    access.setLevel(null);
    questions.setLevel(null);
  }

  @Test
  void noLineHasWhatWasAskedReadOrKeptSecret() throws Exception {
    int asked = 0;
    try (ModelWire wire = new ModelWire();
        ArchiveServer server =
            ArchiveServer.withModel(
                Submissions.seeds(), wire.settings(PROVIDER, Duration.ofSeconds(2)))) {
      wire.responds(PROVIDER, aResponse().withStatus(401).withBody("no " + ModelWire.KEY + ASK));
      asked += askEverywhere(server);
      wire.responds(PROVIDER, aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
      asked += askEverywhere(server);
      forgetConversations(server);
      assertThat(send(server, "POST", "/api/ask", ASK).status()).isEqualTo(500);
      asked++;
    }
    List<String> lines = lines();
    assertThat(lines.toString().toLowerCase(Locale.ROOT)).doesNotContain(SECRETS);
    assertThat(lines)
        .anyMatch(line -> line.contains("HTTP 401"))
        .anyMatch(line -> line.contains("\"exception\":\"org.jdbi"));
    assertThat(lines.stream().filter(line -> line.contains("\"route\":"))).hasSize(asked);
  }

  /// Sends the question wherever something can be sent, rightly and wrongly.
  ///
  /// @return how many requests that were
  private static int askEverywhere(ArchiveServer server) throws IOException {
    String words = QUESTION.replace(" ", "%20");
    List<String[]> requests = new ArrayList<>();
    for (String path :
        List.of(
            "/api/search?q=" + words,
            "/api/search?nothing=" + words,
            "/api/articles?query=" + words,
            "/api/articles?from=" + words,
            "/api/conversations?query=" + words,
            "/api/answers/" + words,
            "/api/articles/" + words,
            "/api/articles/" + words + "/quote?start=x",
            "/articles/" + words,
            "/answers/" + words,
            "/conversations/" + words,
            "/v1/models/" + words,
            "/" + words,
            "/assets/" + words,
            "/readyz?" + words)) {
      requests.add(new String[] {"GET", path, ""});
    }
    requests.add(new String[] {"DELETE", "/api/articles/" + words, ""});
    requests.add(new String[] {"PATCH", "/api/conversations/c_" + words, "{\"title\": 1}"});
    requests.add(new String[] {"PUT", "/api/answers/" + words + "/feedback", ASK});
    requests.add(new String[] {"ZEBULON", "/api/ask", ASK});
    requests.add(new String[] {"POST", "/api/ask", ASK});
    requests.add(new String[] {"POST", "/api/ask", ASK.substring(0, 30)});
    requests.add(new String[] {"POST", "/api/ask", "{\"question\": [\"" + QUESTION + "\"]}"});
    requests.add(new String[] {"POST", "/api/suggest", ASK});
    requests.add(new String[] {"POST", "/api/articles", "{\"text\": \"" + QUESTION + ".\"}"});
    requests.add(new String[] {"POST", "/api/articles", "{\"text\": 1, \"x\": \"Zebulon\"}"});
    requests.add(
        new String[] {
          "POST",
          "/mcp",
          "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\":"
              + " \"ask\", \"arguments\": "
              + ASK
              + "}}"
        });
    requests.add(new String[] {"POST", "/mcp", "{\"method\": \"" + QUESTION + "\"}"});
    for (String stream : List.of("true", "false", "\"Zebulon\"")) {
      requests.add(
          new String[] {
            "POST",
            "/v1/chat/completions",
            "{\"model\": \"onrecord\", \"stream\": %s, \"messages\": [{\"role\": \"user\", \"content\": \"%s\"}]}"
                .formatted(stream, QUESTION)
          });
    }
    for (String[] request : requests) {
      Reply reply = send(server, request[0], request[1], request[2]);
      assertThat(reply.header("X-Request-Id")).as(request[1]).hasSize(36);
    }
    String stream =
        server.send(Events.request(server, ASK).header("Authorization", "Bearer topsecret")).text();
    assertThat(stream).contains("event: answer");
    assertThat(notHttp(server)).contains("400", "X-Request-Id", "\"requestId\"");
    return requests.size() + 2;
  }

  private static Reply send(ArchiveServer server, String method, String path, String body) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer topsecret")
            .header("Cookie", "session=topsecret")
            .header("X-Request-Id", "what did Zebulon say")
            .method(method, BodyPublishers.ofString(body)));
  }

  /// What comes back for a request that is no proper HTTP.
  private static String notHttp(ArchiveServer server) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /what-did-Zebulon-say HTTP/1.1\r\nHo st: x\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Breaks the store, so that keeping an answer fails.
  private static void forgetConversations(ArchiveServer server) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + server.home().resolve("onrecord.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE answer RENAME COLUMN question TO gone");
    }
  }

  @Test
  void aRequestIsNamedInItsReplyItsProblemAndTheLog() {
    try (ArchiveServer server = ArchiveServer.over(List.of())) {
      Reply reply =
          server.send(server.request("/api/articles/x").header("X-Request-Id", "a-1.b_2"));
      assertThat(reply.header("X-Request-Id")).isEqualTo("a-1.b_2");
      assertThat(reply.json().path("requestId").asText()).isEqualTo("a-1.b_2");
      Reply made = server.send(server.request("/").header("X-Request-Id", "x".repeat(65)));
      assertThat(made.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }
    JsonNode line = json(lines().getFirst());
    assertThat(line.path("requestId").asText()).isEqualTo("a-1.b_2");
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("method").asText()).isEqualTo("GET");
    assertThat(line.path("route").asText()).isEqualTo("/api/articles/{id}");
    assertThat(line.path("status").asInt()).isEqualTo(404);
    assertThat(line.path("millis").isNumber()).isTrue();
    assertThat(line.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
  }

  @Test
  void questionsAreLoggedWhereSomebodyChoseSo() {
    Logs.questions();
    try (ArchiveServer server = ArchiveServer.over(List.of())) {
      server.ask("who is it?\nWARN forged");
    }
    assertThat(lines()).anyMatch(line -> line.contains("asked: who is it?\\nWARN forged"));
  }

  private List<String> lines() {
    JsonLayout layout = new JsonLayout();
    layout.start();
    return List.copyOf(events.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .map(layout::doLayout)
        .toList();
  }

  private static JsonNode json(String line) {
    assertThat(line.lines()).hasSize(1);
    try {
      return Json.MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
