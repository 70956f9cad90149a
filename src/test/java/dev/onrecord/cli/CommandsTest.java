package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.FilledHomes;
import dev.onrecord.Submissions;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
final class CommandsTest {
  /// The first command to ask fills it with the five articles.
  @TempDir private static Path home = Path.of("");

  @Test
  void askPrintsTheAnswerWithItsSources() {
    Terminal asked = Terminal.run("ask", "--home", home.toString(), "what did Makarov threaten");
    assertThat(asked.exitCode()).isZero();
    assertThat(asked.err()).doesNotContain("Exception", "WARN");
    assertThat(asked.out())
        .startsWith("General Nikolai Makarov: \"A decision to use destructive force preemptively")
        .contains("[1] Russia threatens preemptive strike over planned US missile shield")
        .contains("Nikolai Makarov · via BBC News · /articles/000_2bcf2a5f582daf81#")
        .doesNotContain("\u001B", "null", "Optional");
  }

  @Test
  void askSaysWhatElseHasAQuote(@TempDir Path folder) throws IOException {
    String text = "Mayor Ada Okafor said the bridge would open in May.\n\nSteel came late.\n";
    Files.writeString(folder.resolve("a.txt"), "Bridge to open\n\n" + text);
    Files.writeString(folder.resolve("b.txt"), "May day\n\n" + text);
    String own = folder.resolve("home").toString();
    Terminal.run("index", "--home", own, folder.resolve("a.txt").toString());
    Terminal.run("index", "--home", own, folder.resolve("b.txt").toString());
    Terminal asked = Terminal.run("ask", "--home", own, "what did Okafor say about the bridge?");
    assertThat(asked.out()).contains("    also in 1 other article: ").doesNotContain("[2]");
  }

  @Test
  void aCollectionHasItsOwnArticles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bridge.txt");
    Files.writeString(file, "Bridge\n\nMayor Ada Okafor said the bridge would open in May.\n");
    String own = folder.resolve("home").toString();
    Terminal indexed =
        Terminal.run("index", "--home", own, "--collection", "press", file.toString());
    assertThat(indexed.exitCode()).as(indexed.err()).isZero();
    String question = "what did Okafor say about the bridge?";
    assertThat(Terminal.run("ask", "--home", own, "--collection", "press", question).out())
        .contains("would open in May", " · /c/press/articles/bridge#");
    // The articles that come with the program are for who has none.
    Terminal main = Terminal.run("ask", "--home", own, question);
    assertThat(main.out()).startsWith("The archive does not answer this").doesNotContain("May");
    assertThat(main.err()).contains("'main' is empty. Other collections: press");
    Terminal mistyped = Terminal.run("ask", "--home", own, "--collection", "pres", question);
    assertThat(mistyped.exitCode()).isOne();
    assertThat(mistyped.err())
        .contains("has no collection 'pres'", "onrecord index --collection pres");
    assertThat(Terminal.run("ask", "--home", own, "--collection", "../x", question).exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask who", "mcp", "bench", "check", "backup b.db", "key list"})
  void aHomeThatDoesNotExistIsNotMade(String line, @TempDir Path folder) {
    Path mistyped = folder.resolve("mistyped");
    Terminal run = Terminal.run((line + " --home " + mistyped).split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("onrecord: the folder " + mistyped + " does not exist")
        .contains("--home", "onrecord index --home " + mistyped)
        .hasLineCount(1);
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void aPortInUseIsReportedInOneLine(@TempDir Path folder) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      Terminal run = serve(folder, "--port", Integer.toString(other.getLocalPort()));
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "onrecord: port %d is already in use; stop the other program, or choose another port"
                      .formatted(other.getLocalPort())
                  + " with --port\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"nowhere.invalid, is unknown", "192.0.2.1, choose another address with --host"})
  void anAddressThatIsNotOfThisMachineIsReportedInOneLine(
      String host, String message, @TempDir Path folder) {
    Terminal run = serve(folder, "--host", host);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(host, message).hasLineCount(1);
  }

  private static Terminal serve(Path home, String option, String value) {
    return Terminal.run("serve", "--home", home.toString(), option, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "srve | Unknown command 'srve'. Did you mean 'serve'? | onrecord --help",
        "frobnicate | Unknown command 'frobnicate'. | onrecord --help",
        "--hlep | Unknown option '--hlep'. Did you mean '--help'? | onrecord --help",
        "serve --prot=80 | Unknown option '--prot'. Did you mean '--port'? | onrecord serve --help",
        "ask who is | Unexpected argument 'is'. Put quotation marks | onrecord ask --help",
        "key make x | Unknown command 'make'. | onrecord key --help",
      })
  void aMisspelledWordIsExplainedInTwoLines(String line, String message, String help) {
    Terminal run = Terminal.run(line.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(message)
        .contains("Run '" + help + "' to see all")
        .hasLineCount(2);
  }

  @Test
  void askSaysWhatIsNotFound() {
    Terminal asked =
        Terminal.run("ask", "--home", home.toString(), "what is the capital of France");
    assertThat(asked.exitCode()).isZero();
    assertThat(asked.out())
        .startsWith("The archive does not answer this")
        .contains("France", "Nearest passages (not an answer):");
  }

  @Test
  void askTellsFirstHowItReadTheQuestion() {
    Terminal asked = Terminal.run("ask", "--home", home.toString(), "what did makarov thretten");
    assertThat(asked.exitCode()).isZero();
    assertThat(asked.out()).startsWith("Read 'thretten' as 'threaten'.").contains("Makarov: ");
  }

  @Test
  void askAsJsonHasTheFieldsOfTheEndpoint() throws JsonProcessingException {
    Terminal asked =
        Terminal.run("ask", "--json", "--home", home.toString(), "what did Makarov threaten");
    assertThat(asked.exitCode()).isZero();
    JsonNode answer = Json.MAPPER.readTree(asked.out());
    List<String> fields = new ArrayList<>();
    answer.fieldNames().forEachRemaining(fields::add);
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "id",
            "question",
            "standaloneQuestion",
            "conversation",
            "status",
            "mode",
            "answer",
            "sentences",
            "citations",
            "nearest",
            "missing",
            "notices",
            "filters",
            "index",
            "tookMillis",
            "settings",
            "model",
            "askedAt",
            "feedback");
    assertThat(answer.path("status").asText()).isEqualTo("answered");
    assertThat(answer.path("citations").path(0).path("url").asText())
        .startsWith("/articles/000_2bcf2a5f582daf81#");
  }

  @Test
  void askGoesOnWithAConversation(@TempDir Path own) throws JsonProcessingException {
    FilledHomes.fill(own, Submissions.seeds());
    String first = conversation("ask", "--home", own.toString(), "--json", "what did Putin say");
    String second = conversation("ask", "--home", own.toString(), "--json", "what did Putin say");
    assertThat(second).isNotEqualTo(first);
    assertThat(conversation("ask", "--home", own.toString(), "--json", "--continue", "who is he"))
        .isEqualTo(second);
    assertThat(
            conversation(
                "ask", "--home", own.toString(), "--json", "--conversation", first, "who is he"))
        .isEqualTo(first);
    assertThat(conversation("ask", "--home", own.toString(), "--json", "--continue", "who is he"))
        .isEqualTo(first);
  }

  private static String conversation(String... arguments) throws JsonProcessingException {
    Terminal asked = Terminal.run(arguments);
    assertThat(asked.exitCode()).as(asked.err()).isZero();
    return Json.MAPPER.readTree(asked.out()).path("conversation").asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from soon | --from must be a day such as 2012-01-31, got 'soon'.",
        "--to 2012-02-30 | --to must be a day such as 2012-01-31, got '2012-02-30'.",
        "--from 2012-02-01 --to 2012-01-01 | --from must not be after --to",
        "--article nobody | --article: no article has the id 'nobody'",
        "--outlet BBC | --outlet: no article states the outlet 'BBC'; no article states an outlet",
        "--explain --article nobody | --article: no article has the id 'nobody'",
      })
  void askRefusesLimitsThatTheArchiveLacks(String options, String objection) {
    List<String> line = new ArrayList<>(List.of("ask", "--home", home.toString()));
    line.addAll(List.of(options.split(" ")));
    line.add("what did Makarov threaten");
    Terminal asked = Terminal.run(line.toArray(String[]::new));
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains(objection);
  }

  @Test
  void askSearchesTheArticlesChosen() {
    String[] line = {
      "ask",
      "--home",
      home.toString(),
      "--article",
      "001_8b2e8709c28eed86",
      "--article",
      "002_x",
      "what did Makarov threaten"
    };
    assertThat(Terminal.run(line).err()).contains("no article has the id '002_x'");
    Terminal one =
        Terminal.run(
            "ask",
            "--home",
            home.toString(),
            "--article",
            "001_8b2e8709c28eed86",
            "what did Makarov threaten");
    assertThat(one.exitCode()).as(one.err()).isZero();
    assertThat(one.out()).doesNotContain("000_2bcf2a5f582daf81");
    Terminal explained =
        Terminal.run(
            "ask",
            "--home",
            home.toString(),
            "--explain",
            "--from",
            "2012-01-01",
            "what did Makarov threaten");
    assertThat(explained.out()).startsWith("No sentence was found.");
  }

  @Test
  void askSaysThatThereIsNothingToContinue(@TempDir Path own) {
    FilledHomes.fill(own, Submissions.seeds());
    Terminal asked = Terminal.run("ask", "--home", own.toString(), "--continue", "who is he");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.err()).contains("no conversation to continue", "without --continue");
  }

  @Test
  void benchKeepsNothing(@TempDir Path own) {
    FilledHomes.fill(own, Submissions.seeds());
    assertThat(Terminal.run("bench", "--home", own.toString(), "--rounds", "1").exitCode())
        .isZero();
    assertThat(Terminal.run("ask", "--home", own.toString(), "--continue", "who").exitCode())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t"})
  void aBlankQuestionIsAWrongArgument(String question) {
    Terminal asked = Terminal.run("ask", "--home", home.toString(), question);
    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err()).contains("1 to 2,000 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "'', serve",
    "serve, --port",
    "ask, --continue",
    "mcp, ONRECORD_MODEL",
    "index, FILE_OR_DIR",
    "eval, --format"
  })
  void everyCommandHasHelp(String command, String mentioned) {
    Terminal help = command.isEmpty() ? Terminal.run("--help") : Terminal.run(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: onrecord").contains(mentioned, "--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "ask", "index", "eval"})
  void helpNamesEachSettingsEnvironmentVariable(String command) {
    assertThat(Terminal.run(command, "--help").out()).contains("ONRECORD_HOME", "ONRECORD_THREADS");
  }

  @Test
  void versionIsOneLine() {
    Terminal version = Terminal.run("--version");
    assertThat(version.exitCode()).isZero();
    assertThat(version.out().strip())
        .matches("onrecord (\\(not packaged\\)|[0-9.]+)( \\(commit \\p{XDigit}{7,}\\))?");
  }

  @Test
  void aServerIsRehearsed() {
    assertThat(Terminal.run("rehearse").exitCode()).isZero();
    assertThat(Terminal.run("--help").out()).doesNotContain("rehearse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "ask",
        "index",
        "eval",
        "ask one two",
        "ask --nonsense x",
        "index --include [ x",
        "serve --port 70000",
        "serve --port -1",
        "serve --port http",
        "ask --threads many x",
        "ask --conversation nonsense x",
        "ask --conversation c_1 --continue x",
      })
  void wrongArgumentsExitWith2AndSayWhy(String line) {
    Terminal run = Terminal.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("(?m)^(Usage: onrecord \\[-hV]|Run 'onrecord[ a-z]* --help')")
        .doesNotContain("\tat ", "Exception");
    assertThat(run.err().lines()).hasSizeLessThan(30);
  }

  @Test
  void aHomeThatCannotBeMadeIsToldWithoutAStackTrace(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Terminal run = Terminal.run("ask", "--home", file.resolve("home").toString(), "who");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("onrecord: ").contains("home").doesNotContain("\tat ");
  }
}
