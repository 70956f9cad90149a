package dev.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onrecord.Engines;
import dev.onrecord.FilledHomes;
import dev.onrecord.Homes;
import dev.onrecord.archive.Archive;
import dev.onrecord.collections.Collections;
import dev.onrecord.collections.Engine;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.settings.ModelSettings;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.store.KeyStore;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.AccessSettings;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real server on a free port over an archive of its own; both go when it closes.
final class ArchiveServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Listening LISTENING =
      new Listening("127.0.0.1", 0, Set.of("archive.example"), Set.of(), ClientTimeouts.STANDARD);
  private static final Pattern ASSETS = Pattern.compile("/assets/[0-9a-f]+");

  private final Path home;
  private final Engine engine;
  private final Collections collections;
  private final KeyStore keys;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ArchiveServer(
      Path home, Engine engine, Collections collections, KeyStore keys, WebServer server) {
    this.home = home;
    this.engine = engine;
    this.collections = collections;
    this.keys = keys;
    this.server = server;
  }

  static ArchiveServer over(List<Submission> articles) {
    return over(articles, Settings.standard(2));
  }

  static ArchiveServer withModel(List<Submission> articles, ModelSettings model) {
    return over(articles, Settings.standard(2).withModel(Optional.of(model)));
  }

  private static ArchiveServer over(List<Submission> articles, Settings settings) {
    return serve(
        FilledHomes.with(articles), Engines.start(settings, Clock.systemUTC()), Readiness.now());
  }

  /// One that waits for no answer when it stops.
  static ArchiveServer impatient(List<Submission> articles, ModelSettings model) {
    return serve(
        FilledHomes.with(articles),
        Engines.start(Settings.standard(2).withModel(Optional.of(model))),
        Readiness.now(),
        AccessSettings.standard(),
        LISTENING,
        Duration.ZERO);
  }

  /// One that takes its days from a clock.
  static ArchiveServer over(List<Submission> articles, Clock clock) {
    return serve(
        FilledHomes.with(articles), Engines.start(Settings.standard(2), clock), Readiness.now());
  }

  /// One whose answers are traced.
  static ArchiveServer traced(List<Submission> articles, OpenTelemetry openTelemetry) {
    return serve(
        FilledHomes.with(articles),
        Engines.start(Settings.standard(2), Clock.systemUTC(), openTelemetry),
        Readiness.now());
  }

  /// One that adds articles to what a folder holds. The folder goes when the server closes.
  static ArchiveServer in(Path home, List<Submission> articles, Readiness readiness) {
    ArchiveServer server = serve(home, Engines.start(Settings.standard(2)), readiness);
    server.add(articles);
    return server;
  }

  /// One that listens and lets in as it is told.
  static ArchiveServer guarded(
      List<Submission> articles,
      AccessSettings access,
      Set<String> corsOrigins,
      ClientTimeouts patience) {
    return serve(
        FilledHomes.with(articles),
        Engines.start(Settings.standard(2)),
        Readiness.now(),
        access,
        new Listening("127.0.0.1", 0, Set.of("archive.example"), corsOrigins, patience),
        Operations.PATIENCE);
  }

  private static ArchiveServer serve(Path home, Engine engine, Readiness readiness) {
    return serve(
        home, engine, readiness, AccessSettings.standard(), LISTENING, Operations.PATIENCE);
  }

  private static ArchiveServer serve(
      Path home,
      Engine engine,
      Readiness readiness,
      AccessSettings access,
      Listening listening,
      Duration stopWait) {
    Collections collections = Collections.open(home, "serve", engine.opener());
    KeyStore keys = KeyStore.open(home);
    return new ArchiveServer(
        home,
        engine,
        collections,
        keys,
        new WebServer(
            listening,
            new Access(keys, access, Clock.systemUTC()),
            Optional.empty(),
            collections,
            new Operations(engine.telemetry(), readiness, stopWait)));
  }

  /// The keys of its home.
  KeyStore keys() {
    return keys;
  }

  Archive archive() {
    return collections.main().archive();
  }

  /// Adds articles while it runs, replacing those that came from the same file.
  void add(List<Submission> articles) {
    collections.main().archive().add(articles, (done, total) -> {});
  }

  /// Adds articles to a collection, which is made if there is none.
  void addTo(String collection, List<Submission> articles) {
    collections.make(collection).archive().add(articles, (done, total) -> {});
  }

  /// Removes an article while it runs.
  void remove(String id) {
    collections.main().archive().remove(id);
  }

  /// The folder of its archive.
  Path home() {
    return home;
  }

  /// Ends serving, whatever is being sent.
  void stopServing() {
    server.close();
  }

  /// Such as `GET /api/articles/{id}`.
  Set<String> routes() {
    return server.routes();
  }

  int port() {
    return server.port();
  }

  /// The address of a path, which must be percent-encoded already.
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /// The path of a file of the page, such as `/app.js`.
  String asset(String file) {
    Matcher folder = ASSETS.matcher(get("/").text());
    if (!folder.find()) {
      throw new AssertionError("the page names no file of its own");
    }
    return folder.group() + file;
  }

  Reply get(String path) {
    return send(request(path).GET());
  }

  /// The answer to a question asked of the whole archive.
  JsonNode ask(String question) {
    return askFor(JsonNodeFactory.instance.objectNode().put("question", question));
  }

  /// The answer to a request that must be met.
  JsonNode askFor(JsonNode body) {
    Reply reply = post(body.toString());
    if (reply.status() != 200) {
      throw new AssertionError(body + " was answered " + reply.status() + ": " + reply.text());
    }
    return reply.json();
  }

  /// What comes back for a body of JSON posted to `/api/ask`.
  Reply post(String json) {
    return send(
        request("/api/ask")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /// What comes back for a text sent as an article.
  Reply upload(String title, String text) {
    String json =
        JsonNodeFactory.instance.objectNode().put("title", title).put("text", text).toString();
    return send(
        request("/api/articles")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /// What comes back for a new title of a conversation.
  Reply rename(String conversation, String json) {
    return send(
        request("/api/conversations/" + conversation)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  Reply delete(String path) {
    return send(request(path).DELETE());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(PATIENCE);
  }

  /// What comes back; both are held against the OpenAPI document.
  Reply send(HttpRequest.Builder request) {
    try {
      HttpRequest sent = request.build();
      var response = client.send(sent, BodyHandlers.ofByteArray());
      Reply reply = new Reply(response.statusCode(), response.headers(), response.body());
      ApiContract.check(sent, reply);
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    collections.close();
    keys.close();
    engine.close();
    try {
      Homes.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
