package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.web.CollectionsTest.Asked;
import dev.onrecord.web.access.AccessSettings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two keys with a collection each see nothing of each other's, from any endpoint.
@TestInstance(Lifecycle.PER_CLASS)
final class KeyedCollectionsTest {
  private final ArchiveServer server =
      ArchiveServer.guarded(
          List.of(article("memo.txt", "The main thing, Viktor Zubrowski said, is the toll.")),
          AccessSettings.standard(),
          Set.of(),
          ClientTimeouts.STANDARD);
  private final KeyHolder press = KeyHolder.of(server, Permission.ADMIN, "press");
  private final KeyHolder desk = KeyHolder.of(server, Permission.ADMIN, "desk");

  private static Submission article(String name, String text) {
    return Submissions.text(name, "Title\n\n" + text + "\n", Metadata.NONE);
  }

  @BeforeAll
  void fill() {
    server.addTo(
        "press", List.of(article("bridge.txt", "The bridge opens in May, Ada Okafor said.")));
    server.addTo(
        "desk", List.of(article("ledger.txt", "The bridge was sold, Viktor Zubrowski said.")));
  }

  @AfterAll
  void close() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("dev.onrecord.web.CollectionsTest#requests")
  void anothersCollectionIsAsIfThereWereNone(Asked asked) {
    for (String other : List.of("desk", "main")) {
      Reply reply = press.send(asked.method(), "/c/" + other + asked.path(), asked.body());
      Reply none = press.send(asked.method(), "/c/nowhere" + asked.path(), asked.body());
      assertThat(reply.status()).isEqualTo(404).isEqualTo(none.status());
      assertThat(reply.text()).isEqualTo(none.text().replace("nowhere", other));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.onrecord.web.CollectionsTest#requests")
  void withoutANameItIsTheKeysOwn(Asked asked) {
    String reply = press.send(asked.method(), asked.path(), asked.body()).text();
    assertThat(reply).doesNotContain("was sold", "The main thing", "ledger", "memo");
  }

  @Test
  void aKeyFindsWhatIsInItsCollectionOnly() {
    assertThat(press.get("/api/articles").text())
        .contains("\"bridge\"")
        .doesNotContain("ledger", "memo");
    assertThat(desk.get("/api/articles").text())
        .contains("\"ledger\"")
        .doesNotContain("bridge", "memo");
    assertThat(desk.get("/c/desk/api/articles").status()).isEqualTo(200);
    String question = "{\"question\": \"what did Zubrowski say?\"}";
    assertThat(press.send("POST", "/api/ask", question).text()).contains("\"not_found\"");
    assertThat(desk.send("POST", "/api/ask", question).text()).contains("\"answered\"");
  }

  @Test
  void onlyTheKeysCollectionsAreListedAndMade() {
    String listed = press.get("/api/collections").text();
    assertThat(listed).contains("\"press\"").doesNotContain("desk", "main");
    Reply there = press.send("PUT", "/api/collections/desk", "");
    Reply notThere = press.send("PUT", "/api/collections/nowhere", "");
    there.isProblem(403);
    notThere.isProblem(403);
    assertThat(there.text()).isEqualTo(notThere.text().replace("nowhere", "desk"));
  }

  @Test
  void aPageWithoutACollectionIsLedToTheKeysOwn() {
    Reply page =
        server.send(
            server
                .request("/archive?query=bridge")
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + press.secret())
                .GET());
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).endsWith("/c/press/archive?query=bridge");
  }
}
