package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.Engines;
import dev.onrecord.Homes;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that lacks articles of its index: it listens, answers of the others, and says so.
final class OpeningTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void itListensWhileItIndexesAndSaysHowFarItIs() throws Exception {
    Path home = folder.resolve("home");
    try (OpenHome open = Engines.open(home, Settings.standard(2))) {
      open.archive().add(Submissions.seeds(), (done, total) -> {});
    }
    Homes.delete(home.resolve("index"));
    CountDownLatch second = new CountDownLatch(2);
    CountDownLatch seen = new CountDownLatch(1);
    Readiness readiness = Readiness.later();
    try (ArchiveServer server = ArchiveServer.in(home, List.of(), readiness);
        ExecutorService threads = Executors.newFixedThreadPool(1)) {
      Future<?> reconciling =
          threads.submit(
              () ->
                  server
                      .archive()
                      .maintenance()
                      .reconcile(
                          (done, total) -> {
                            second.countDown();
                            if (done == 2) {
                              await(seen);
                            }
                          }));
      second.await();
      assertThat(server.get("/livez").status()).isEqualTo(200);
      Reply unready = server.get("/readyz");
      unready.isProblem(503);
      assertThat(unready.header("Retry-After")).isNotBlank();
      assertThat(unready.json().path("detail").asText())
          .startsWith("indexing 3 of 5 articles after a restart");
      JsonNode early = server.ask("what did Makarov threaten");
      assertThat(early.path("status").asText()).isEqualTo("not_found");
      assertThat(early.path("notices").toString()).contains("5 articles are not searched yet");
      assertThat(server.upload("Ferry", "The ferry to Lund sank on Monday.").status())
          .as("a change does not wait for the index")
          .isEqualTo(201);
      assertThat(server.ask("when did the ferry to Lund sink").path("answer").asText())
          .contains("Monday");
      seen.countDown();
      reconciling.get();
      readiness.reached();
      assertThat(server.get("/readyz").json().path("index").path("articles").asInt()).isEqualTo(6);
      JsonNode late = server.ask("what did Makarov threaten");
      assertThat(late.path("answer").asText()).contains("destructive force preemptively");
      assertThat(late.path("notices")).isEmpty();
    }
  }

  @Test
  void anIndexThatCannotBeReadIsNo500AndIsMended() throws Exception {
    Path home = folder.resolve("home");
    try (ArchiveServer server = ArchiveServer.in(home, Submissions.seeds(), Readiness.now())) {
      assertThat(server.ask("what did Makarov threaten").path("status").asText())
          .isEqualTo("answered");
      server.archive().maintenance().start(Duration.ZERO);
      overwrite(home.resolve("index"));
      long start = System.nanoTime();
      Reply reply = ask(server);
      while (!reply.text().contains("destructive force preemptively")) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 503);
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(90).toNanos());
        Thread.sleep(50);
        reply = ask(server);
      }
    }
  }

  private static Reply ask(ArchiveServer server) {
    return server.post("{\"question\": \"what did Makarov threaten\"}");
  }

  /// Puts zeros into the middle of each large file, in its place.
  private static void overwrite(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
          bytes.seek(100);
          bytes.write(new byte[(int) (bytes.length() * 9 / 10)]);
        }
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
