package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.onrecord.Documentation;
import dev.onrecord.Submissions;
import dev.onrecord.view.Json;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The calls in README.md and the pages of the documentation, in the OpenAPI document and on the
/// page of the server. curl runs them as they are written, except for the port. Without curl the
/// test is skipped, and says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CurlExamplesTest {
  private static final String SKIPPED =
      "CURL EXAMPLES SKIPPED: no curl on the PATH. Install it (Debian: apt-get install curl) and"
          + " run the tests again.";

  private static final Pattern IN_DOCUMENT = Pattern.compile("(?s)```sh\n(.*?)```");

  private static final int MOST_SECONDS = 20;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private ArchiveServer server;

  @BeforeAll
  void start(@TempDir Path empty) throws IOException {
    boolean present =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "curl")));
    if (!present) {
      System.err.println(SKIPPED);
    }
    assumeTrue(present, SKIPPED);
    folder = empty;
    server = ArchiveServer.over(Submissions.seeds());
    Files.writeString(folder.resolve("story.txt"), "The ferry to Lund sank on Monday.");
    Files.writeString(folder.resolve(".curlrc"), "fail\nshow-error\n");
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  static List<String> inPages() {
    return Documentation.pages().stream()
        .flatMap(page -> page.fenced("sh").stream())
        .filter(block -> block.startsWith("curl "))
        .toList();
  }

  static List<String> inDocument() {
    return ApiDocument.SHIPPED.operations().stream()
        .flatMap(each -> IN_DOCUMENT.matcher(each.own().path("description").asText()).results())
        .map(block -> block.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource({"inPages", "inDocument"})
  void aCallIsMetAsItIsWritten(String call) throws Exception {
    run(call.replace("localhost:8080", "localhost:" + server.port()));
  }

  @Test
  void noCallInThePagesIsLeftOut() {
    assertThat(inPages().stream().flatMap(CurlExamplesTest::calls))
        .containsExactlyElementsOf(
            Documentation.pages().stream().flatMap(page -> calls(page.text())).toList());
    assertThat(calls(Documentation.page(Documentation.README).text())).hasSize(1);
  }

  private static Stream<String> calls(String text) {
    return text.lines().map(String::strip).filter(line -> line.startsWith("curl "));
  }

  @Test
  void theReplyInThePageHasTheFieldsOfTheServer() throws Exception {
    String page =
        Documentation.page(Documentation.SITE.resolve("http-api.md")).fenced("json").getFirst();
    JsonNode shown = Json.MAPPER.readTree(page);
    JsonNode replied = server.ask(shown.path("question").asText());
    assertThat(fields(shown)).isEqualTo(fields(replied));
    assertThat(fields(shown.path("settings"))).isEqualTo(fields(replied.path("settings")));
    assertThat(fields(shown.path("citations").path(0)))
        .isEqualTo(fields(replied.path("citations").path(0)));
    assertThat(shown.path("answer")).isEqualTo(replied.path("answer"));
  }

  private static Set<String> fields(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  @Test
  void theCallOnThePageIsMet() throws Exception {
    run(Jsoup.parse(server.get("/").text()).select("noscript code").text());
  }

  @Test
  void aCallThatIsNotMetIsNoticed() throws Exception {
    assertThat(start("curl -s http://localhost:%d/api/nothing".formatted(server.port())).waitFor())
        .isEqualTo(22);
  }

  private void run(String call) throws Exception {
    Process process = start(call);
    assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as(call).isTrue();
    String said = Files.readString(folder.resolve("said"));
    assertThat(process.exitValue()).as(call + "\n" + said).isZero();
    if (said.startsWith("event: ")) {
      assertThat(Events.of(said).names()).endsWith("answer");
    } else {
      try (MappingIterator<JsonNode> replies =
          Json.MAPPER.readerFor(JsonNode.class).readValues(said)) {
        assertThat(replies.readAll())
            .as(call)
            .hasSize(call.split("(?m)^curl ", -1).length - 1)
            .allMatch(JsonNode::isObject);
      }
    }
  }

  private Process start(String call) throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-ec", call)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(folder.resolve("said").toFile()));
    shell.environment().put("CURL_HOME", folder.toString());
    shell.environment().put("NO_PROXY", "*");
    return shell.start();
  }
}
