package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.web.access.AccessSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From the first key on, every request needs one that permits it.
@TestInstance(Lifecycle.PER_CLASS)
final class KeysTest {
  private static final String ASK = "{\"question\": \"what did Makarov threaten\"}";

  private final ArchiveServer server =
      ArchiveServer.guarded(
          Submissions.seeds(), AccessSettings.standard(), Set.of(), ClientTimeouts.STANDARD);
  private final KeyHolder reader = KeyHolder.of(server, Permission.READ, "main");
  private final KeyHolder writer = KeyHolder.of(server, Permission.WRITE, "main");
  private final KeyHolder admin = KeyHolder.of(server, Permission.ADMIN, "*");

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aServerIsOpenUntilItHasAKey() {
    try (ArchiveServer other = ArchiveServer.over(Submissions.seeds())) {
      assertThat(other.get("/api/articles").status()).isEqualTo(200);
      assertThat(other.get("/readyz").json().at("/index/articles").asInt()).isEqualTo(5);
      KeyHolder first = KeyHolder.of(other, Permission.READ, "main");
      other.get("/api/articles").isProblem(401);
      assertThat(first.get("/api/articles").status()).isEqualTo(200);
      assertThat(other.keys().revoke(first.key().id(), Instant.now())).isPresent();
      first.get("/api/articles").isProblem(401);
      other.get("/api/articles").isProblem(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/articles",
    "GET, /api/search?q=shield",
    "GET, /api/feedback",
    "GET, /api/collections",
    "GET, /api/nothing",
    "GET, /nothing",
    "GET, /metrics",
    "GET, /",
    "GET, /archive",
    "GET, /c/main/api/articles",
    "GET, /c/press/api/articles",
    "POST, /api/ask",
    "POST, /api/suggest",
    "POST, /api/articles",
    "POST, /mcp",
    "PUT, /api/collections/press",
    "DELETE, /api/articles/000_2bcf2a5f582daf81",
    "PATCH, /api/conversations/c_1",
    "OPTIONS, /api/articles",
  })
  void nothingIsToldWithoutAKey(String method, String path) {
    Reply reply = server.send(server.request(path).method(method, BodyPublishers.ofString(ASK)));
    reply.isProblem(401);
    assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"onrecord\"");
    assertThat(reply.json().path("detail").asText()).contains("Authorization: Bearer", "/sign-in");
  }

  @Test
  void openAisClientsAreToldInTheirOwnWords() {
    Reply reply = server.get("/v1/models");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(reply.json().at("/error/message").asText()).contains("needs a key");
    assertThat(reader.get("/v1/models").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%61pi/articles",
        "//api/articles",
        "/./api/articles",
        "/livez/../api/articles",
        "/livez/..;/api/articles",
        "/livez;/../api/articles",
        "/livez%2f..%2fapi/articles",
        "/sign-in/../api/articles",
        "/c/../api/articles",
        "/c/livez/../../api/articles",
        "/c/livez/api/articles",
        "ASSETS/../../api/articles",
        "ASSETS/..%2f..%2fapi/articles",
        "ASSETS/..;/..;/api/articles",
        "ASSETS/%2e%2e/%2e%2e/api/articles",
        "ASSETS/api/articles",
        "/API/articles",
        "/api/articles/",
        "/api/articles;livez",
        "/api/articles?/livez",
      })
  void noWayAroundIsFound(String path) throws IOException {
    String placed = path.replace("ASSETS", assets());
    String reply = raw("GET " + placed + " HTTP/1.1");
    assertThat(reply).matches("(?s)HTTP/1.1 (400|401|404) .*").doesNotContain("Makarov", "outlet");
  }

  @Test
  void whatTellsNothingOfTheArchiveIsFree() {
    assertThat(server.get("/livez").status()).isEqualTo(200);
    Reply ready = server.get("/readyz");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().path("status").asText()).isEqualTo("ready");
    assertThat(ready.text()).doesNotContain("index\":").doesNotContainPattern("[0-9]");
    assertThat(admin.get("/readyz").text()).contains("\"articles\":5", "searches 5 articles");
    assertThat(server.get("/sign-in").status()).isEqualTo(200);
    assertThat(server.get(assets() + "/app.js").status()).isEqualTo(200);
  }

  @Test
  void aKeyMayComeInSeveralWays() {
    assertThat(reader.get("/api/articles").status()).isEqualTo(200);
    assertThat(status("X-API-Key", reader.secret())).isEqualTo(200);
    assertThat(status("Cookie", "onrecord_key=" + reader.secret())).isEqualTo(200);
    assertThat(status("Authorization", "bearer " + reader.secret())).isEqualTo(200);
    Reply behindAnotherLogin =
        server.send(
            server
                .request("/api/articles")
                .header("Authorization", "Basic b25yOm9ucg==")
                .header("Cookie", "onrecord_key=" + reader.secret())
                .GET());
    assertThat(behindAnotherLogin.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer nonsense",
        "Authorization: Bearer",
        "Authorization: Basic b25yOm9ucg==",
        "Authorization: SECRET",
        "Authorization: Bearer SECRETx",
        "Authorization: Bearer SECRET SECRET",
        "X-API-Key: onr_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "Cookie: onrecord_key=x",
      })
  void whatIsNoKeyOpensNothing(String header) {
    String[] parts = header.replace("SECRET", reader.secret()).split(": ", 2);
    Reply reply = server.send(server.request("/api/articles").header(parts[0], parts[1]).GET());
    reply.isProblem(401);
    assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
    assertThat(reply.text()).doesNotContain(reader.secret(), "onrecord_key");
  }

  @Test
  void anExpiredKeySaysSo() {
    Instant past = Instant.now().minus(Duration.ofSeconds(1));
    KeyHolder late =
        KeyHolder.of(server, Permission.READ, UseLimits.NONE, Optional.of(past), "main");
    Reply reply = late.get("/api/articles");
    reply.isProblem(401);
    assertThat(reply.json().path("detail").asText()).contains("expired");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/ask, 200, 200, 200",
    "GET, /api/articles, 200, 200, 200",
    "GET, /api/search?q=shield, 200, 200, 200",
    "GET, /v1/models, 200, 200, 200",
    "DELETE, /api/articles/nobody, 403, 404, 404",
    "PUT, /api/articles/nobody, 403, 404, 404",
    "POST, /api/articles, 403, 422, 422",
    "POST, /c/main/api/articles, 403, 422, 422",
    "POST, /API/ARTICLES, 403, 403, 404",
    "GET, /metrics, 403, 403, 200",
    "GET, /metrics/, 403, 403, 200",
    "GET, /c/main/metrics, 403, 403, 200",
    "PUT, /api/collections/main, 403, 403, 200",
    "DELETE, /api/collections/main, 403, 403, 405",
    "DELETE, /api/conversations/c_nobody, 404, 404, 404",
    "POST, /nothing, 403, 403, 404",
  })
  void aKeyPermitsWhatItWasMadeFor(
      String method, String path, int reading, int writing, int administering) {
    assertThat(reader.send(method, path, ASK).status()).isEqualTo(reading);
    assertThat(writer.send(method, path, ASK).status()).isEqualTo(writing);
    assertThat(admin.send(method, path, ASK).status()).isEqualTo(administering);
  }

  @Test
  void whatIsCountedOfAllIsForWhoSeesAll() {
    KeyHolder.of(server, Permission.ADMIN, "main").get("/metrics").isProblem(403);
    KeyHolder.of(server, Permission.WRITE, "*").get("/metrics").isProblem(403);
    assertThat(admin.get("/metrics").status()).isEqualTo(200);
  }

  @Test
  void whatIsLackingIsNamed() {
    Reply reply = reader.send("POST", "/api/articles", ASK);
    reply.isProblem(403);
    assertThat(reply.json().path("detail").asText()).contains("permission 'write'");
    assertThat(reader.get("/metrics").json().path("detail").asText()).contains("'admin'");
  }

  @Test
  void theDayOfUseIsKept() {
    KeyHolder holder = KeyHolder.of(server, Permission.READ, "main");
    holder.get("/api/articles");
    assertThat(
            server.keys().list().stream()
                .filter(key -> key.id().equals(holder.key().id()))
                .findFirst()
                .orElseThrow()
                .lastUsed())
        .isPresent();
  }

  private int status(String header, String value) {
    return server.send(server.request("/api/articles").header(header, value).GET()).status();
  }

  private String assets() {
    String page = server.get("/sign-in").text();
    int begin = page.indexOf("/assets/");
    return page.substring(begin, page.indexOf('/', begin + "/assets/".length()));
  }

  private String raw(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
