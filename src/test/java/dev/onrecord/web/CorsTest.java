package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.web.access.AccessSettings;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of sites that were named may call the server, with a key of their own.
@TestInstance(Lifecycle.PER_CLASS)
final class CorsTest {
  private static final String NEWS = "https://news.example";
  private static final String ASK = "{\"question\": \"what did Makarov threaten\"}";

  private final ArchiveServer server =
      ArchiveServer.guarded(
          Submissions.seeds(), AccessSettings.standard(), Set.of(NEWS), ClientTimeouts.STANDARD);
  private final KeyHolder holder = KeyHolder.of(server, Permission.READ, "main");

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aNamedSiteIsToldBeforeItAsks() {
    Reply preflight =
        server.send(
            server
                .request("/api/ask")
                .header("Origin", NEWS)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(NEWS);
    assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
    assertThat(preflight.header("Access-Control-Allow-Headers"))
        .contains("Authorization", "Content-Type");
    assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight.header("Vary")).contains("Origin");
  }

  @Test
  void itAsksWithAKeyButNotWithACookie() {
    Reply asked = ask(NEWS, "Authorization", "Bearer " + holder.secret());
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo(NEWS);
    Reply byCookie = ask(NEWS, "Cookie", "onrecord_key=" + holder.secret());
    byCookie.isProblem(401);
    // It may read why.
    assertThat(byCookie.header("Access-Control-Allow-Origin")).isEqualTo(NEWS);
  }

  @Test
  void theServersOwnPageKeepsItsCookie() {
    String own = "http://127.0.0.1:" + server.port();
    Reply asked = ask(own, "Cookie", "onrecord_key=" + holder.secret());
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://news.example",
        "https://news.example:444",
        "https://news.example.evil.example",
        "null"
      })
  void noOtherSiteIsLetIn(String origin) {
    Reply refused = ask(origin, "Authorization", "Bearer " + holder.secret());
    refused.isProblem(403);
    assertThat(refused.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(refused.header("Vary")).contains("Origin");
  }

  private Reply ask(String origin, String header, String value) {
    return server.send(
        server
            .request("/api/ask")
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .header(header, value)
            .POST(BodyPublishers.ofString(ASK)));
  }
}
