package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The level of the statements that come with the project, and the table.
final class StatementEvaluationTest {
  private static final Path STATEMENTS = Path.of("src/test/resources/statements");

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "tuning,     speaker,   422,  2, 427",
    "tuning,     detection, 424,  0, 427",
    "tuning,     via,        20,  0,  20",
    "kept-aside, speaker,   197, 18, 229",
    "kept-aside, detection, 212,  3, 229",
    "kept-aside, via,         6,  0,  10",
  })
  void theLevelIsHeld(String half, String measure, int right, int wrong, int gold)
      throws IOException {
    StatementTally tally = StatementEvaluation.measure(STATEMENTS.resolve(half + ".jsonl"));
    PrecisionRecall level =
        switch (measure) {
          case "speaker" -> tally.speaker();
          case "detection" -> tally.detection();
          default -> tally.via();
        };
    assertThat(level.right()).isGreaterThanOrEqualTo(right);
    assertThat(level.found() - level.right()).isLessThanOrEqualTo(wrong);
    assertThat(level.gold()).isEqualTo(gold);
  }

  @Test
  void everyFileOfAFolderHasItsTable(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("town.txt"), "Ana Ruiz said it rained.");
    Files.writeString(
        folder.resolve("b.jsonl"),
        "{\"article\": \"town.txt\", \"words\": \"Ana\", \"kind\": \"indirect\", \"speaker\": \"Ivo"
            + " Blom\"}");
    Files.writeString(folder.resolve("a.jsonl"), "{\"article\": \"town.txt\"}");
    assertThat(table(folder, false))
        .isEqualTo(
            """
            a.jsonl
            speaker              precision 0.000 (0 of 1), recall 1.000 (0 of 0), F1 0.000
            detection            precision 0.000 (0 of 1), recall 1.000 (0 of 0), F1 0.000
            via                  precision 1.000 (0 of 0), recall 1.000 (0 of 0), F1 1.000
            b.jsonl
            speaker              precision 0.000 (0 of 1), recall 0.000 (0 of 1), F1 0.000
            detection            precision 1.000 (1 of 1), recall 1.000 (1 of 1), F1 1.000
            via                  precision 1.000 (0 of 0), recall 1.000 (0 of 0), F1 1.000
            speaker, indirect    precision 0.000 (0 of 1), recall 0.000 (0 of 1), F1 0.000
            """);
    assertThat(table(folder.resolve("b.jsonl"), true))
        .endsWith("speaker town.txt: indirect: Ana Ruiz for Ivo Blom: Ana\n");
  }

  @Test
  void aFolderWithoutStatementsIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> table(folder, false))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + " has no .jsonl file");
  }

  private static String table(Path path, boolean errors) throws IOException {
    StringWriter table = new StringWriter();
    StatementEvaluation.run(path, errors, new PrintWriter(table));
    return table.toString().replace(System.lineSeparator(), "\n");
  }
}
