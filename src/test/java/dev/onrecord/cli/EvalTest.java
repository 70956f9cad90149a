package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every format, from the command line to the table.
final class EvalTest {
  private static final Path SETS = Path.of("src", "test", "resources", "eval");

  private final Path folder;

  EvalTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void squadIsAskedOfItsOwnParagraphs() {
    Terminal eval = eval(SETS.resolve("squad.json"), "--no-baselines");
    assertThat(eval.out())
        .contains("squad.json, read as squad", "articles: 3; questions: 3 answerable, 1 not")
        .containsPattern("sentence@1 +1\\.000 +3 of 3")
        .containsPattern("citations exact +1\\.000")
        .containsPattern("in total +[0-9.]+ +[0-9.]+")
        .doesNotContain("ranking");
  }

  @Test
  void baselinesAreComparedUnlessTheyAreNotWanted() {
    assertThat(eval(SETS.resolve("squad.json"), "--baselines").out())
        .containsPattern("ranking +sentence@1 +any@3 +paragraph@1 +MRR +AUC +p50 ms +characters")
        .containsPattern("onrecord +1\\.000 ")
        .containsPattern("BM25 +1\\.000 ")
        .containsPattern("pooled vectors +[.0-9]+ +1\\.000 ")
        .containsPattern("reciprocal rank fusion +[.0-9]+ +1\\.000 ")
        .containsPattern("LangChain4j tutorial +1\\.000 ");
  }

  @Test
  void ownQuestionsAreAskedOfOwnArticles() throws IOException {
    Files.writeString(folder.resolve("ferry.txt"), "The ferry to Lund leaves at noon.\n");
    Files.writeString(folder.resolve(".hidden"), "The ferry to Lund leaves at dawn.\n");
    Path set =
        Files.writeString(
            folder.resolve(".set.jsonl"),
            """
            {"question": "when does it leave", "standalone": "when does the ferry to Lund leave", \
            "history": ["where does the ferry go"], "highlight": "noon", \
            "answers": [{"article": "ferry", "quote": "leaves at noon"}]}
            """);
    Path json = folder.resolve("numbers.json");
    Terminal eval =
        eval(
            set,
            "--articles",
            folder.toString(),
            "--json",
            json.toString(),
            "--format",
            "JSONL",
            "--no-baselines");
    assertThat(eval.out())
        .contains("articles: 1; questions: 1 answerable, 0 not")
        .contains("follow-ups: 1, asked after the questions before them")
        .containsPattern("in conversation +\\.000 +-")
        .containsPattern("sentence@1 +1\\.000 +1 of 1")
        .doesNotContain("speaker right");
    JsonNode numbers = Json.MAPPER.readTree(json.toFile());
    JsonNode measures = numbers.path("results").path("onrecord");
    assertThat(numbers.path("file").asText()).isEqualTo(".set.jsonl");
    assertThat(measures.path("sentence@1").path("part").asInt()).isEqualTo(1);
    assertThat(measures.path("right refusals").path("value").isNull()).isTrue();
    assertThat(measures.path("in total").path("p95").asDouble()).isPositive();
  }

  @Test
  void followUpsAreMeasuredWithoutArticles() {
    Terminal eval = eval(SETS.resolve("canard.json"));
    assertThat(eval.out())
        .contains("4 follow-up questions, 2 of them lack a name or number of the right rewrite")
        .containsPattern("Onrecord +")
        .containsPattern("question as it is +- +\\.000 +")
        .containsPattern("history glued on +");
  }

  @Test
  void claimsAreMeasuredAgainstTheirPages() {
    Terminal eval = eval(SETS.resolve("wice.jsonl"));
    assertThat(eval.out())
        .contains("4 claims, 2 supported by their page and 2 not or in part")
        .containsPattern("pooled cosine +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("IDF-weighted MaxSim +1\\.000 +1\\.000 +1\\.000")
        .containsPattern("claims that it keeps +1\\.000 +1\\.000 +[01]\\.\\d{3} +[01]\\.\\d{3}")
        .contains("refused for");
  }

  @Test
  void speakersAreMeasured() {
    Terminal eval = eval(Path.of("src/test/resources/statements/tuning.jsonl"), "--errors");
    assertThat(eval.out())
        .containsPattern("(?m)^speaker +precision [01]\\.\\d{3}")
        .containsPattern("(?m)^missed +articles/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "squad.json --format claims | 2 | must be one of [squad, jsonl, canard, wice, statements]",
        "squad.json --articles seeds | 2 | --articles is only for jsonl files",
        "squad.json --json nowhere/numbers.json | 2 | --json must name a file in a folder",
        "squad.json --errors | 2 | --errors is only for statements files",
        "squad.json --format canard | 1 | is not CANARD",
        "seeds.jsonl --articles nowhere | 1 | nowhere: it does not exist",
        "seeds.jsonl --articles prompts | 1 | no article has the file name",
        "nothing.json | 1 | nothing.json",
      })
  void mistakesAreTold(String line, int exitCode, String message) {
    Terminal eval = Terminal.run(("eval " + SETS + "/" + line).split(" ", -1));
    assertThat(eval.exitCode()).isEqualTo(exitCode);
    assertThat(eval.err()).contains(message).doesNotContain("\tat ", "Exception");
  }

  private static Terminal eval(Path set, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "eval";
    arguments[1] = set.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    Terminal eval = Terminal.run(arguments);
    assertThat(eval.err()).doesNotContain("onrecord:", "Exception", "\tat ");
    assertThat(eval.exitCode()).isZero();
    return eval;
  }
}
