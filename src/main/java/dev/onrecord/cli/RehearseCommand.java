package dev.onrecord.cli;

import dev.onrecord.store.KeyStore;
import dev.onrecord.web.ListenSettings;
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

/// Does once what a server does, so that the JVM can keep the classes that it takes in a cache for
/// the next start (`-XX:AOTCacheOutput`).
@Command(
    name = "rehearse",
    hidden = true,
    description = "Start a server of the program's articles, ask it, and stop it.",
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";

  @Mixin private HomeOptions options = new HomeOptions();

  private final HomeOpener opener;

  RehearseCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (EmptyHome home = EmptyHome.make(opener, options.settings());
        KeyStore keys = KeyStore.open(home.folder());
        WebServer server =
            new WebServer(
                ListenSettings.toThisMachine(0),
                new Access(keys, AccessSettings.standard(), Clock.systemUTC()),
                Optional.empty(),
                home.collections(),
                new Operations(home.engine().telemetry(), Readiness.now(), Operations.STOP_WAIT));
        HttpClient client = HttpClient.newHttpClient()) {
      home.collections().main().archive().add(Seeds.read(), (done, total) -> {});
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
