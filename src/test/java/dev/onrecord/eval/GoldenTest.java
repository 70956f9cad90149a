package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as worse.
final class GoldenTest {
  private static final String BEFORE =
      """
      {"sentence@1": {"part": 7, "whole": 9}, "false refusals": {"part": 2, "whole": 9},
       "AUC": {"value": 0.9}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"part\": 7 | \"part\": 6 | sentence@1",
        "\"part\": 2 | \"part\": 3 | false refusals",
        "0.9 | 0.894 | AUC",
        "\"part\": 7, \"whole\": 9 | \"part\": 8, \"whole\": 11 | sentence@1",
        "\"sentence@1\" | \"sentence@2\" | sentence@1",
        "\"AUC\" | \"area\" | AUC",
      })
  void fewerRightIsWorse(String right, String wrong, String measure) {
    assertThat(golden(BEFORE.replace(right, wrong), "{}").worseThan(golden(BEFORE, "{}")))
        .singleElement()
        .asString()
        .startsWith(measure + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.9 | 0.9",
        "\"part\": 7 | \"part\": 8",
        "\"part\": 2 | \"part\": 1",
        "\"part\": 7, \"whole\": 9 | \"part\": 14, \"whole\": 18",
        "0.9 | 0.896",
      })
  void asManyOrMoreIsNotWorse(String right, String other) {
    assertThat(golden(BEFORE.replace(right, other), "{}").worseThan(golden(BEFORE, "{}")))
        .isEmpty();
  }

  @Test
  void changedQuestionsAreTold() {
    Golden before = golden("{}", "{\"who\": \"answer at 1\", \"why\": \"refused rightly\"}");
    Golden now = golden("{}", "{\"who\": \"answer at 2\", \"why\": \"refused rightly\"}");
    assertThat(now.changedFrom(before)).containsExactly("who: answer at 2, was: answer at 1");
    assertThat(now.changedFrom(golden("{}", "{}"))).hasSize(2);
  }

  private static Golden golden(String measures, String questions) {
    return new Golden(object(measures), object(questions));
  }

  private static ObjectNode object(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
