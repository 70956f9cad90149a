package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Homes;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.OddServer;
import dev.onrecord.Onrecord;
import dev.onrecord.Submissions;
import dev.onrecord.collections.Collections;
import dev.onrecord.collections.Engine;
import dev.onrecord.domain.ModelProvider;
import dev.onrecord.domain.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A server that stops while an answer is streamed.
@Timeout(60)
final class StopTest {
  private static final ModelProvider PROVIDER = ModelProvider.OPENAI;
  private static final String BODY = "{\"question\": \"what guarantee does the Kremlin want\"}";
  private static final String KREMLIN = "The Kremlin wants a legally binding guarantee";
  private static final String SAID = ModelWire.answer(List.of(new Said(KREMLIN + ".", 1, KREMLIN)));

  @Test
  void aStreamEndsWholeAndNobodyElseIsLetIn() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    run(
        Duration.ofSeconds(20),
        goOn,
        (url, client, stream, stopping) -> {
          HttpResponse<String> ready = client.send(get(url, "/readyz"), BodyHandlers.ofString());
          assertThat(ready.statusCode()).isEqualTo(503);
          assertThat(ready.body()).contains("the server is stopping", "\"checks\"");
          assertThat(client.send(get(url, "/livez"), BodyHandlers.ofString()).statusCode())
              .isEqualTo(200);
          HttpResponse<String> refused =
              client.send(get(url, "/api/articles"), BodyHandlers.ofString());
          assertThat(refused.statusCode()).isEqualTo(503);
          assertThat(refused.headers().firstValue("Connection")).hasValue("close");
          assertThat(refused.headers().firstValue("Retry-After")).isPresent();
          assertThat(refused.body()).contains("\"status\":503", "\"requestId\"");
          assertThat(stopping).isNotDone();
          goOn.countDown();
          Events events = Events.of(stream.get().body());
          assertThat(events.names()).endsWith("answer");
          assertThat(events.words()).contains(KREMLIN);
          stopping.get();
        });
  }

  @Test
  void aStreamThatTakesTooLongIsCutOff() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    run(
        Duration.ofMillis(300),
        never,
        (url, client, stream, stopping) -> {
          long start = System.nanoTime();
          stopping.get();
          assertThat(Duration.ofNanos(System.nanoTime() - start))
              .isLessThan(Duration.ofSeconds(10));
          assertThat(stream.handle((response, failure) -> failure).get()).isNotNull();
        });
  }

  private interface Case {
    void run(
        String url,
        HttpClient client,
        CompletableFuture<HttpResponse<String>> stream,
        CompletableFuture<Void> stopping)
        throws Exception;
  }

  /// Begins a stream, and then to stop the server.
  private static void run(Duration patience, CountDownLatch goOn, Case then) throws Exception {
    Path home = Files.createTempDirectory("onrecord-test");
    CountDownLatch asked = new CountDownLatch(1);
    try (OddServer model = new OddServer();
        Engine engine =
            Onrecord.start(
                Settings.standard(2)
                    .withModel(
                        Optional.of(
                            ModelWire.settings(PROVIDER, model.port(), Duration.ofSeconds(20)))));
        Collections collections = Collections.open(home, "serve", engine.opener());
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      model.serves(
          out -> {
            OddServer.write(
                out, OddServer.head(ModelWire.contentType(PROVIDER)) + ModelWire.start(PROVIDER));
            asked.countDown();
            goOn.await();
            OddServer.write(out, ModelWire.piece(PROVIDER, SAID) + ModelWire.end(PROVIDER));
          });
      collections.main().archive().add(Submissions.seeds(), (done, total) -> {});
      Readiness readiness = Readiness.now();
      WebServer server =
          new WebServer(
              "127.0.0.1",
              0,
              Set.of(),
              Optional.empty(),
              collections,
              new Operations(engine.telemetry(), readiness, patience));
      String url = "http://127.0.0.1:" + server.port();
      CompletableFuture<HttpResponse<String>> stream =
          client.sendAsync(
              HttpRequest.newBuilder(URI.create(url + "/api/ask"))
                  .header("Content-Type", "application/json")
                  .header("Accept", "text/event-stream")
                  .POST(BodyPublishers.ofString(BODY))
                  .build(),
              BodyHandlers.ofString());
      asked.await();
      readiness.stop();
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
      then.run(url, client, stream, stopping);
      goOn.countDown();
    }
    Homes.delete(home);
  }

  private static HttpRequest get(String url, String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).build();
  }
}
