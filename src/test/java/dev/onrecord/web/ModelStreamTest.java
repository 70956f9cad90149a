package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.OddServer;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.view.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Streams that are heard, broken off, or never end.
@Timeout(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ModelStreamTest {
  private static final ModelProvider PROVIDER = ModelProvider.OPENAI;

  /// More than a test may take: nothing in these tests ends because this is over.
  private static final Duration NEVER = Duration.ofMinutes(2);

  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final String BODY = "{\"question\": \"what guarantee does the Kremlin want\"}";
  private static final String KREMLIN = "The Kremlin wants a legally binding guarantee";
  private static final String STATES =
      "The United States says it cannot agree to any formal limits";
  private static final String HEAD = OddServer.head(ModelWire.contentType(PROVIDER));
  private static final String TWO =
      ModelWire.answer(
          List.of(new Said(KREMLIN + ".", 1, KREMLIN), new Said(STATES + ".", 1, STATES)));

  private final OddServer model = new OddServer();
  private ArchiveServer server;

  @BeforeAll
  void start() {
    server = serve(NEVER);
    model.serves(out -> OddServer.write(out, HEAD + ModelWire.body(PROVIDER, TWO)));
    assertThat(server.post(BODY).json().path("mode").asText()).isEqualTo("generative");
  }

  private ArchiveServer serve(Duration limit) {
    return ArchiveServer.withModel(
        Submissions.seeds(), ModelWire.settings(PROVIDER, model.port(), limit));
  }

  @AfterAll
  void stop() {
    server.close();
    model.close();
  }

  @Test
  void aChatCompletionHasEachSentenceInAPieceOfItsOwn() throws IOException {
    model.serves(out -> OddServer.write(out, HEAD + ModelWire.body(PROVIDER, TWO)));
    String stream =
        server
            .send(
                server
                    .request("/v1/chat/completions")
                    .header("Content-Type", "application/json")
                    .POST(
                        BodyPublishers.ofString(
                            "{\"model\": \"onrecord\", \"stream\": true, \"messages\": [{\"role\":"
                                + " \"user\", \"content\": \"what guarantee does the Kremlin"
                                + " want\"}]}")))
            .text();
    assertThat(stream).endsWith("data: [DONE]\n\n");
    List<String> pieces = new ArrayList<>();
    JsonNode annotations = Json.MAPPER.nullNode();
    JsonNode citations = Json.MAPPER.nullNode();
    for (String line : stream.lines().filter(line -> line.startsWith("data: {")).toList()) {
      JsonNode chunk = Json.MAPPER.readTree(line.substring(6));
      JsonNode delta = chunk.at("/choices/0/delta");
      if (!delta.path("content").asText().isEmpty()) {
        pieces.add(delta.path("content").asText());
      }
      annotations = delta.has("annotations") ? delta.path("annotations") : annotations;
      citations = chunk.has("citations") ? chunk.path("citations") : citations;
    }
    assertThat(pieces).hasSize(2);
    assertThat(pieces.getFirst()).startsWith(KREMLIN).endsWith("[1]");
    assertThat(pieces.getLast()).startsWith("\n" + STATES);
    new CitedText(String.join("", pieces), CitedText.marks(annotations), citations).check(server);
  }

  @Test
  void sentencesAreSentWhileTheModelWrites() throws IOException, InterruptedException {
    int half = TWO.indexOf("},{\"quotes") + 1;
    CountDownLatch goOn = new CountDownLatch(1);
    model.serves(
        out -> {
          OddServer.write(out, HEAD + ModelWire.piece(PROVIDER, TWO.substring(0, half)));
          goOn.await();
          OddServer.write(
              out, ModelWire.piece(PROVIDER, TWO.substring(half)) + ModelWire.end(PROVIDER));
        });
    StringBuilder heard = new StringBuilder();
    boolean hasSentence = false;
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader lines = open(client)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.append(line).append('\n');
        hasSentence |= line.equals("event: delta");
        if (hasSentence && line.equals(": ping")) {
          goOn.countDown();
        }
      }
    }
    Events events = Events.of(heard.toString());
    assertThat(events.names())
        .containsExactly("sources", "delta", "citation", "delta", "citation", "answer");
    JsonNode answer = events.data("answer").getFirst();
    assertThat(answer.path("mode").asText()).isEqualTo("generative");
    assertThat(events.words()).isEqualTo(answer.path("answer").asText());
    assertThat(events.data("citation")).containsExactlyElementsOf(answer.path("citations"));
  }

  @Test
  void aReaderWhoLeavesEndsTheModelsWork() throws IOException, InterruptedException {
    String piece = ModelWire.piece(PROVIDER, " ");
    leaves(OddServer.endless(HEAD, piece, 20));
  }

  @Test
  void aReaderWhoLeavesASilentModelEndsItsWorkToo() throws IOException, InterruptedException {
    leaves(out -> Thread.sleep(NEVER));
  }

  private void leaves(OddServer.Behaviour behaviour) throws IOException, InterruptedException {
    model.serves(behaviour);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OddServer.write(
          socket.getOutputStream(),
          "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Accept: text/event-stream\r\nContent-Length: %d\r\n\r\n%s"
                  .formatted(BODY.length(), BODY));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      while (!lines.readLine().equals("event: sources")) {
        assertThat(model.wasLeftWithin(0)).isFalse();
      }
      assertThat(model.wasLeftWithin(300)).isFalse();
    }
    assertThat(model.wasLeft()).isTrue();
  }

  @Test
  void aStreamThatNeverEndsIsLeftAtTheLimit() throws InterruptedException {
    model.serves(OddServer.endless(HEAD, ModelWire.piece(PROVIDER, " "), 50));
    answersAtTheLimit("did not answer in time");
    assertThat(model.wasLeft()).isTrue();
  }

  @Test
  void whatWasFinishedBeforeAModelFellSilentIsShown() throws InterruptedException {
    String begun = TWO.substring(0, TWO.lastIndexOf(STATES) - 9);
    model.serves(
        out -> {
          OddServer.write(out, HEAD + ModelWire.piece(PROVIDER, begun));
          Thread.sleep(NEVER);
        });
    JsonNode answer = answersAtTheLimit("did not finish in time: these are the sentences that it");
    assertThat(answer.path("answer").asText()).isEqualTo(KREMLIN + ". [1]");
    assertThat(model.wasLeft()).isTrue();
  }

  @Test
  void aServerThatStopsFinishesTheAnswersOnTheirWay() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    model.serves(
        out -> {
          asked.countDown();
          goOn.await();
          OddServer.write(out, HEAD + ModelWire.body(PROVIDER, TWO));
        });
    try (ArchiveServer stopping = serve(NEVER)) {
      // Not in the common pool, whose threads may be few: the model's client needs them too.
      Executor threads = Thread.ofPlatform()::start;
      CompletableFuture<Reply> reply =
          CompletableFuture.supplyAsync(() -> stopping.post(BODY), threads);
      asked.await();
      CompletableFuture<Void> stop = CompletableFuture.runAsync(stopping::stopServing, threads);
      while (stopping.get("/readyz").status() == 200) {
        Thread.onSpinWait();
      }
      assertThat(stop).isNotDone();
      goOn.countDown();
      assertThat(reply.get().json().path("answer").asText()).contains(KREMLIN, STATES);
      stop.get();
    }
  }

  /// What a server answers whose model may take no longer than [#LIMIT].
  private JsonNode answersAtTheLimit(String notice) {
    try (ArchiveServer limited = serve(LIMIT)) {
      JsonNode answer = limited.post(BODY).json();
      assertThat(answer.path("status").asText()).isEqualTo("answered");
      assertThat(answer.path("notices"))
          .singleElement()
          .satisfies(told -> assertThat(told.asText()).contains(notice));
      return answer;
    }
  }

  private BufferedReader open(HttpClient client) throws IOException, InterruptedException {
    InputStream body =
        client.send(Events.request(server, BODY).build(), BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }
}
