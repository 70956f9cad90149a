package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.ModelWire;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `/readyz` says is wrong, and what of it makes a server unready.
final class ReadinessTest {
  @Test
  void allIsWellAndTheModelIsThere() {
    try (ModelWire wire = new ModelWire();
        ArchiveServer server =
            ArchiveServer.withModel(
                Submissions.seeds(), wire.settings(ModelProvider.OPENAI, Duration.ofSeconds(2)))) {
      Reply ready = server.get("/readyz");
      assertThat(ready.status()).isEqualTo(200);
      assertThat(ready.json().path("status").asText()).isEqualTo("ready");
      assertThat(ready.json().path("index").path("articles").asInt()).isEqualTo(5);
      assertThat(ready.json().path("checks").findValuesAsText("name"))
          .containsExactly("store", "index", "disk", "model");
      assertThat(ready.json().path("checks").findValuesAsText("status")).containsOnly("ok");
    }
  }

  @Test
  void aModelThatCannotBeReachedIsAWarning() {
    ModelWire wire = new ModelWire();
    var gone = wire.settings(ModelProvider.OPENAI, Duration.ofSeconds(2));
    wire.close();
    try (ArchiveServer server = ArchiveServer.withModel(List.of(), gone)) {
      Reply ready = server.get("/readyz");
      assertThat(ready.status()).isEqualTo(200);
      assertThat(check(ready, "model").path("status").asText()).isEqualTo("warning");
      assertThat(check(ready, "model").path("detail").asText())
          .startsWith("cannot be reached")
          .doesNotContain(ModelWire.KEY);
    }
  }

  @Test
  void aStoreThatCannotBeReadMakesItUnready() throws Exception {
    try (ArchiveServer server = ArchiveServer.over(List.of())) {
      try (Connection connection =
              DriverManager.getConnection("jdbc:sqlite:" + server.home().resolve("onrecord.db"));
          Statement statement = connection.createStatement()) {
        statement.execute("ALTER TABLE article RENAME TO gone");
      }
      Reply unready = server.get("/readyz");
      unready.isProblem(503);
      assertThat(unready.json().path("detail").asText()).startsWith("store: ");
      assertThat(check(unready, "store").path("status").asText()).isEqualTo("failed");
      assertThat(check(unready, "index").path("status").asText()).isEqualTo("ok");
    }
  }

  private static JsonNode check(Reply reply, String name) {
    for (JsonNode check : reply.json().path("checks")) {
      if (check.path("name").asText().equals(name)) {
        return check;
      }
    }
    throw new AssertionError("no check " + name + " in " + reply.text());
  }
}
