package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Onrecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The server as a process of its own.
final class ServeTest {
  private static final int STOPPED_BY_SIGTERM = 143;

  @TempDir private Path folder = Path.of("");

  @Test
  @Timeout(120)
  void itPrintsItsAddressAnswersAndStopsWhenTold() throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    Process process = serve(errors);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      assertThat(line)
          .as(Files.readString(errors))
          .matches("Onrecord answers on http://localhost:\\d+");
      String url = line.substring(line.indexOf("http"));
      assertThat(get(url + "/readyz")).contains("\"articles\":5");
      // Not Process.destroy(): it closes the stream that is still to be read.
      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(STOPPED_BY_SIGTERM);
      assertThat(out.lines()).isEmpty();
      assertThat(Files.readString(errors)).doesNotContain("Exception", "\tat ", "ERROR");
    } finally {
      process.destroyForcibly();
    }
    assertThat(Terminal.run("ask", "--home", home(), "what did Makarov threaten").out())
        .contains("destructive force preemptively");
  }

  @Tag("thorough")
  @Test
  @Timeout(120)
  void aSecondProcessIsToldOfTheFirstAndTheLockDiesWithIt() throws IOException {
    Process process = serve(folder.resolve("errors"));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      String url = line.substring(line.indexOf("http"));
      Path file =
          Files.writeString(folder.resolve("ferry.txt"), "The ferry to Lund sank on Monday.");
      Terminal second = Terminal.run("index", "--home", home(), file.toString());
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err())
          .contains("process " + process.pid(), url + "/archive", "POST", "stop it");
      assertThat(Terminal.run("serve", "--port", "0", "--home", home()).err())
          .contains("process " + process.pid());
      Terminal beside = Terminal.run("ask", "--home", home(), "what did Makarov threaten");
      assertThat(beside.out()).contains("destructive force preemptively");
      assertThat(Terminal.run("check", "--home", home()).exitCode()).isZero();
      process.destroyForcibly().onExit().join();
      assertThat(Terminal.run("index", "--home", home(), file.toString()).exitCode()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Tag("thorough")
  @Test
  @Timeout(120)
  void itIsOpenWithAWarningUntilAKeyIsMadeBesideIt() throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    Process process = serve(errors, "--host", "0.0.0.0");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      String url = line.substring(line.indexOf("http")) + "/api/outlets";
      assertThat(Files.readString(errors))
          .contains("Warning: whoever can reach 0.0.0.0", "onrecord key create NAME");
      assertThat(status(url, "")).isEqualTo(200);
      String secret = Terminal.run("key", "create", "reader", "--home", home()).out().strip();
      assertThat(status(url, "")).isEqualTo(401);
      assertThat(status(url, secret)).isEqualTo(200);
      String id = secret.substring("onr_".length(), "onr_000000000000".length());
      assertThat(Terminal.run("key", "revoke", id, "--home", home()).exitCode()).isZero();
      assertThat(status(url, secret)).isEqualTo(401);
      assertThat(Files.readString(errors)).doesNotContain(secret, "Exception");
    } finally {
      process.destroyForcibly();
    }
  }

  private static int status(String url, String secret) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
      if (!secret.isEmpty()) {
        request.header("Authorization", "Bearer " + secret);
      }
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  private Process serve(Path errors, String... options) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Onrecord.class.getName(),
            "serve",
            "--port",
            "0",
            "--home",
            home());
    command = Stream.concat(command.stream(), Stream.of(options)).toList();
    return new ProcessBuilder(command).redirectError(errors.toFile()).start();
  }

  private String home() {
    return folder.resolve("home").toString();
  }

  private static String get(String url) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
          .body();
    }
  }
}
