package dev.onrecord.eval.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanardFileTest {
  @Test
  void questionsHaveTheirHistoryAndRewrite() throws IOException {
    List<FollowUp> questions = CanardFile.read(TestFiles.CANARD);
    assertThat(questions).hasSize(4);
    assertThat(questions.getFirst())
        .isEqualTo(
            new FollowUp(
                List.of(
                    "Ines Falk",
                    "Life at sea",
                    "Where did she learn to sail?",
                    "She learned it in Bergen in 1998."),
                "Did she like it there?",
                "Did Ines Falk like it in Bergen?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | must be a JSON array with questions",
        "{} | must be a JSON array with questions",
        "[{\"Question\": \"who\"}] | question 1: \"Rewrite\" must be a string",
        "[{\"Rewrite\": \"who\"}] | question 1: \"Question\" must be a string",
        "[{\"History\": 1}] | question 1: \"History\" must be an array of strings",
      })
  void otherJsonIsNotCanard(String json, String message, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("canard.json"), json);
    assertThatThrownBy(() -> CanardFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll(file.toString(), message);
  }
}
