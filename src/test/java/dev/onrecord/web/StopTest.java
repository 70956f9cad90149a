package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.Engines;
import dev.onrecord.FilledHomes;
import dev.onrecord.Homes;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.OddServer;
import dev.onrecord.Submissions;
import dev.onrecord.collections.Collections;
import dev.onrecord.collections.Engine;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.store.KeyStore;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.AccessSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A server that stops while an answer is streamed, for which a model takes its time.
@Timeout(90)
final class StopTest {
  private static final ModelProvider PROVIDER = ModelProvider.OPENAI;
  private static final String BODY = "{\"question\": \"what guarantee does the Kremlin want\"}";
  private static final String KREMLIN = "The Kremlin wants a legally binding guarantee";
  private static final String SAID = ModelWire.answer(List.of(new Said(KREMLIN + ".", 1, KREMLIN)));

  @Test
  void aStreamEndsWholeAndNobodyElseIsLetIn() throws Exception {
    run(
        Duration.ofMinutes(1),
        (server, client, stream, stopping, goOn) -> {
          HttpResponse<String> ready = get(server, client, "/readyz");
          assertThat(ready.statusCode()).isEqualTo(503);
          assertThat(ready.body()).contains("the server is stopping", "\"checks\"");
          assertThat(get(server, client, "/livez").statusCode()).isEqualTo(200);
          HttpResponse<String> refused = get(server, client, "/api/articles");
          assertThat(refused.statusCode()).isEqualTo(503);
          assertThat(refused.headers().firstValue("Connection")).hasValue("close");
          assertThat(refused.headers().firstValue("Retry-After")).isPresent();
          assertThat(refused.body()).contains("\"status\":503", "\"requestId\"");
          assertThat(stopping).isNotDone();
          goOn.countDown();
          Events events = Events.of("event: sources\n" + rest(stream));
          assertThat(events.names()).endsWith("answer");
          assertThat(events.data("answer").getFirst().path("mode").asText())
              .isEqualTo("generative");
          stopping.get();
        });
  }

  @Test
  void aStreamThatTakesTooLongIsCutOff() throws Exception {
    run(
        Duration.ofMillis(300),
        (server, client, stream, stopping, goOn) -> {
          stopping.get();
          assertThatThrownBy(() -> rest(stream)).isInstanceOf(IOException.class);
        });
  }

  private interface Case {
    void run(
        WebServer server,
        HttpClient client,
        BufferedReader stream,
        CompletableFuture<Void> stopping,
        CountDownLatch goOn)
        throws Exception;
  }

  /// Begins a stream, and then to stop the server. The model answers once `goOn` is counted down.
  private static void run(Duration patience, Case then) throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    Path home = FilledHomes.with(Submissions.seeds());
    try (OddServer model = new OddServer();
        Engine engine =
            Engines.start(
                Settings.standard(2)
                    .withModel(
                        Optional.of(
                            ModelWire.settings(PROVIDER, model.port(), Duration.ofMinutes(1)))));
        Collections collections = Collections.open(home, "serve", engine.opener());
        KeyStore keys = KeyStore.open(home);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      model.serves(
          out -> {
            goOn.await();
            OddServer.write(
                out,
                OddServer.head(ModelWire.contentType(PROVIDER)) + ModelWire.body(PROVIDER, SAID));
          });
      WebServer server =
          new WebServer(
              Listening.toThisMachine(0),
              new Access(keys, AccessSettings.standard(), Clock.systemUTC()),
              Optional.empty(),
              collections,
              new Operations(engine.telemetry(), Readiness.now(), patience));
      InputStream body =
          client
              .send(
                  request(server, "/api/ask")
                      .header("Content-Type", "application/json")
                      .header("Accept", "text/event-stream")
                      .POST(BodyPublishers.ofString(BODY))
                      .build(),
                  BodyHandlers.ofInputStream())
              .body();
      try (BufferedReader stream =
          new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
        while (!stream.readLine().equals("event: sources")) {
          assertThat(goOn.getCount()).isOne();
        }
        // Not in the common pool, whose threads may be few: the model's client needs them too.
        CompletableFuture<Void> stopping =
            CompletableFuture.runAsync(server::close, Thread.ofPlatform()::start);
        while (get(server, client, "/readyz").statusCode() == 200) {
          Thread.onSpinWait();
        }
        then.run(server, client, stream, stopping, goOn);
      }
    }
    Homes.delete(home);
  }

  private static HttpResponse<String> get(WebServer server, HttpClient client, String path)
      throws IOException, InterruptedException {
    return client.send(request(server, path).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(WebServer server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static String rest(BufferedReader stream) throws IOException {
    StringBuilder rest = new StringBuilder();
    for (String line = stream.readLine(); line != null; line = stream.readLine()) {
      rest.append(line).append('\n');
    }
    return rest.toString();
  }
}
