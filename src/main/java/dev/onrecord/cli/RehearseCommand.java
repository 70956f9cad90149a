package dev.onrecord.cli;

import dev.onrecord.store.KeyStore;
import dev.onrecord.web.Listening;
import dev.onrecord.web.Operations;
import dev.onrecord.web.Readiness;
import dev.onrecord.web.WebServer;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.AccessSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Starts a server, asks it a question and stops it, so that the JVM can write the classes of a
/// server into a cache for faster starts (`-XX:AOTCacheOutput`).
@Command(
    name = "rehearse",
    hidden = true,
    description = "Start a server with the example articles, ask it, and stop it.",
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";

  @Mixin private EngineOptions options = new EngineOptions();

  private final HomeOpener opener;

  RehearseCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (TemporaryHome home = TemporaryHome.make(opener, options.settings());
        KeyStore keys = KeyStore.open(home.folder());
        WebServer server =
            new WebServer(
                Listening.toThisMachine(0),
                new Access(keys, AccessSettings.standard(), Clock.systemUTC()),
                Optional.empty(),
                home.collections(),
                new Operations(home.engine().telemetry(), Readiness.now(), Operations.PATIENCE));
        HttpClient client = HttpClient.newHttpClient()) {
      home.collections().main().archive().add(ExampleArticles.read(), (done, total) -> {});
      home.collections().main().questions().warmUp();
      URI url = URI.create("http://%s:%d/".formatted(HOST, server.port()));
      HttpRequest page = HttpRequest.newBuilder(url).build();
      HttpRequest question =
          HttpRequest.newBuilder(url.resolve("/api/ask"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{\"question\": \"what did Makarov threaten\"}"))
              .build();
      return isOk(client, page) && isOk(client, question) ? 0 : 1;
    }
  }

  private static boolean isOk(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
    return response.statusCode() == 200;
  }
}
