package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.IndexMaintenance;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Finding;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.store.StoreCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Processes that are killed, with no time to say goodbye, while they take in articles: after the
/// first or the twelfth, and at any moment of the next. `-Dcrash.rounds=100` kills as many.
@Tag("thorough")
final class CrashTest {
  private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);

  /// A process is killed some time after so many articles were acknowledged, each at most.
  private static final int MOST_ARTICLES = 12;

  private static final int LONGEST_MILLIS = 250;

  private final Random random = new Random(Long.getLong("crash.seed", 1));
  private final Set<String> acknowledged = new LinkedHashSet<>();

  @TempDir private Path home = Path.of("");

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void nothingThatWasAcknowledgedIsEverLost() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      int before = acknowledged.size();
      if (round % 2 == 0) {
        killWhileIndexing(round);
      } else {
        killWhileServing(round);
      }
      try (OpenHome open = Engines.open(home, Settings.standard(2))) {
        nothingIsHalfThere(open);
      }
      System.err.printf(
          "crash %d of %d: %d acknowledged, all there%n",
          round + 1, ROUNDS, acknowledged.size() - before);
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
  }

  /// An article of two paragraphs that none other resembles.
  static Submission article(int number) {
    return Submissions.text("story-%d.txt".formatted(number), text(number));
  }

  private static String text(int number) {
    return """
    Ferry %d sinks

    The ferry number %d sank on Monday off Lund, the police said.

    "Nobody was hurt on number %d," said the mayor of Lund.
    """
        .formatted(number, number, number);
  }

  private void killWhileIndexing(int round) throws IOException {
    Process process =
        java(AddingUntilKilled.class.getName(), home.toString(), String.valueOf(round * 100_000));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      int left = random.nextInt(MOST_ARTICLES);
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("story-")) {
          acknowledged.add(line);
        }
        if (left-- == 0) {
          killSoon(process);
        }
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private void killWhileServing(int round) throws IOException {
    Process process =
        java(Onrecord.class.getName(), "serve", "--port", "0", "--home", home.toString());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String line = out.readLine();
      assertThat(line).startsWith("Onrecord answers on ");
      URI url = URI.create(line.substring(line.indexOf("http")) + "/api/articles");
      int last = round * 100_000 + random.nextInt(MOST_ARTICLES);
      for (int n = round * 100_000; n < last; n++) {
        assertThat(post(client, url, n)).isTrue();
      }
      killSoon(process);
      for (int n = last; post(client, url, n); n++) {
        assertThat(n).isLessThan((round + 1) * 100_000);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /// Whether there was somebody to answer.
  private boolean post(HttpClient client, URI url, int number) {
    String json =
        "{\"text\": \"%s\"}".formatted(text(number).replace("\"", "'").replace("\n", "\\n"));
    try {
      HttpResponse<String> reply =
          client.send(
              HttpRequest.newBuilder(url)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(json))
                  .build(),
              BodyHandlers.ofString());
      assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
      String location = reply.headers().firstValue("Location").orElseThrow();
      acknowledged.add(location.substring("/articles/".length()));
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void killSoon(Process process) {
    var _ =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(
                random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS));
  }

  /// Every article that was acknowledged is there, whole, found and answered of; and so is every
  /// other one that is there.
  private void nothingIsHalfThere(OpenHome open) {
    IndexMaintenance maintenance = open.archive().maintenance();
    maintenance.reconcile((done, total) -> {});
    List<Finding> findings = new ArrayList<>(StoreCheck.file(home));
    findings.addAll(StoreCheck.contents(home, (done, total) -> {}));
    findings.addAll(maintenance.findings());
    assertThat(findings).allMatch(Finding::good);
    for (String id : acknowledged) {
      assertThat(open.archive().article(id)).as(id).isPresent();
    }
    List<Article> all = open.archive().newest(Scope.EVERYTHING, 1_000_000);
    long passages =
        all.stream().mapToLong(a -> open.archive().segmentation(a).passages().size()).sum();
    IndexState state = open.questions().indexState();
    assertThat(state.articles()).isEqualTo(all.size());
    assertThat(state.passages()).isEqualTo((int) passages);
    acknowledged.stream()
        .reduce((first, second) -> second)
        .ifPresent(
            last -> {
              Scope only = new Scope(Set.of(last), Set.of(), Optional.empty(), Optional.empty());
              assertThat(open.questions().ask("where did the ferry sink", only).outcome().quoted())
                  .as(last)
                  .isNotEmpty();
            });
  }

  private static Process java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
