package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.SmallDisk;
import dev.onrecord.Submissions;
import dev.onrecord.domain.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server whose disk is full.
final class FullDiskTest {
  private static final String FERRY = "The ferry to Lund sank on Monday, the police said.";

  @TempDir private Path folder = Path.of("");

  @Test
  void whatHasNoRoomIsRefusedTheRestGoesOnAndRoomIsEnoughToGoOn() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(folder, 12);
        ArchiveServer server =
            ArchiveServer.in(
                disk.folder().resolve("home"),
                List.of(Submissions.text("ferry.txt", FERRY)),
                Readiness.now())) {
      int articles = 1;
      int refused = 0;
      for (int free : List.of(0, 4, 12, 24, 48, 96)) {
        disk.fill(free << 10);
        String text = "The tower number %d of Varna burned on Tuesday.".formatted(free);
        Reply reply = server.upload("Tower " + free, text);
        if (reply.status() == 507) {
          reply.isProblem(507);
          assertThat(reply.json().path("detail").asText())
              .contains("disk is full", "nothing was changed");
          refused++;
        } else {
          assertThat(reply.status()).as(reply.text()).isEqualTo(201);
          articles++;
        }
        assertThat(server.get("/api/articles").json().path("total").asInt()).isEqualTo(articles);
        JsonNode answer = server.ask("when did the ferry sink");
        assertThat(answer.path("answer").asText()).contains("Monday");
        disk.empty();
        Reply again = server.upload("Tower " + free, text);
        assertThat(again.status()).isEqualTo(reply.status() == 507 ? 201 : 200);
        articles += reply.status() == 507 ? 1 : 0;
        assertThat(server.archive().maintenance().findings()).allMatch(Finding::good);
      }
      assertThat(refused).isPositive();
      assertThat(server.ask("when did the tower number 48 burn").path("answer").asText())
          .contains("Tuesday");
    }
  }

  @Test
  void anAnswerIsGivenWhereThereIsNoRoomToKeepIt() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(folder, 12);
        ArchiveServer server =
            ArchiveServer.in(
                disk.folder().resolve("home"),
                List.of(Submissions.text("ferry.txt", FERRY)),
                Readiness.now())) {
      disk.fill(0);
      Reply ready = server.get("/readyz");
      assertThat(ready.status()).as("questions are answered").isEqualTo(200);
      assertThat(ready.text())
          .contains("\"name\":\"disk\",\"status\":\"warning\"", "nothing can be written");
      String notices = "";
      // The store's log may have room left from before.
      for (int n = 0; n < 200 && !notices.contains("The disk is full"); n++) {
        JsonNode answer = server.ask("when did the ferry sink");
        assertThat(answer.path("answer").asText()).contains("Monday");
        notices = answer.path("notices").toString();
      }
      assertThat(notices).contains("The disk is full, so this answer is not saved.");
      disk.empty();
      JsonNode answer = server.ask("when did the ferry sink");
      assertThat(server.get("/api/answers/" + answer.path("id").asText()).status()).isEqualTo(200);
    }
  }
}
