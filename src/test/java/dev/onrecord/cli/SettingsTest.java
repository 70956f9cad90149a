package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Documentation;
import dev.onrecord.Onrecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Settings of the environment, of a file and of the command line.
final class SettingsTest {
  private static final Path PAGE = Documentation.SITE.resolve("settings.md");
  private static final String HEAD = "| option | environment | default | meaning |";

  /// After a change of options: run this, and read the difference.
  private static final String REWRITE =
      "mvn test -Dtest=SettingsTest -Dsettings.rewrite=true && git diff " + PAGE;

  @TempDir private Path folder = Path.of("");

  @Test
  @Timeout(60)
  void anOptionGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("o.properties"),
            """
            home = of-the-file
            ONRECORD_PORT = 1
            threads = 3
            model-key = ${env:PATH}secret
            """);
    Map<String, String> settings =
        settings(
            Map.of("ONRECORD_PORT", "2", "ONRECORD_CAUTION", "high"),
            "--settings",
            file.toString(),
            "--home",
            "of-the-option");
    assertThat(settings)
        .containsEntry("--home", "of-the-option command line")
        .containsEntry("--port", "2 environment")
        .containsEntry("--caution", "high environment")
        .containsEntry("--threads", "3 " + file)
        .containsEntry("--model-key", "(hidden) " + file)
        .containsEntry("--host", "127.0.0.1 default");
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void aFileInTheHomeFolderIsTakenByEveryCommand() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("onrecord.properties"), "threads = 999\n");
    Terminal asked = Terminal.run("ask", "--home", home.toString(), "what did Makarov threaten");
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("--threads must be in [0, 256], got 999.");
    Terminal by = Terminal.run("ask", "--threads=2", "--home=" + home, "what did Makarov threaten");
    assertThat(by.out()).contains("destructive force preemptively");
  }

  @Test
  void nothingInAFileStandsForAnythingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("o.properties"), "prompts = ${env:PATH}/$x\n");
    Terminal asked = Terminal.run("ask", "--settings", file.toString(), "who is it");
    assertThat(asked.err()).contains("${env:PATH}/$x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prot = 8080 | contains the unknown setting 'prot'. Did you mean 'port'?",
        "ONRECORD_MODEL_KEYS = x | Did you mean 'ONRECORD_MODEL_KEY'?",
        "settings = other.properties | contains 'settings'; a settings file cannot name another",
        "port = 1\\nONRECORD_PORT = 2 | states ONRECORD_PORT twice",
        "port = \\u00zz | must be Java properties in UTF-8",
        "home = elsewhere | must not set the home folder",
      })
  void aFileThatIsWrongStopsTheProgramAndSaysWhatWouldBeRight(String content, String told)
      throws IOException {
    Files.writeString(
        folder.resolve("onrecord.properties"), content.replace("\\n", "\n") + "\nport = 80\n");
    Terminal terminal = Terminal.run("settings", "--home", folder.toString());
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains(told).doesNotContain("\tat ");
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    Terminal terminal = Terminal.run("settings", "--settings=" + folder.resolve("none"));
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("none cannot be read");
  }

  @Test
  void thePageListsThemAll() throws IOException {
    String table = Terminal.run("settings", "--markdown").out().strip() + "\n";
    String page = Files.readString(PAGE);
    int start = page.indexOf(HEAD);
    int end = (page + "\n").indexOf("\n\n", start) + 1;
    if (Boolean.getBoolean("settings.rewrite")) {
      Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
    } else {
      assertThat(page.substring(start, end))
          .as("If this is intended: %s", REWRITE)
          .isEqualTo(table);
    }
    assertThat(table).contains("`ONRECORD_HOME`", "`ONRECORD_MODEL_KEY_FILE`");
  }

  /// What a process of its own lists: value and source by option.
  private static Map<String, String> settings(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Onrecord.class.getName(),
                "settings"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines()
        .skip(1)
        .map(line -> line.split("\\s+", 4))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[2] + " " + cells[3]));
  }
}
