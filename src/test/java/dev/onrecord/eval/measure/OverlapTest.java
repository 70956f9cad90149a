package dev.onrecord.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverlapTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at noon | at noon | true | 1",
        "The U.S. Senate | us senate | true | 1",
        "“the end,” | end | true | 1",
        "a ferry to Lund | Lund | false | .5",
        "Lund | a ferry to Lund | false | .5",
        "ten | 10 | false | 0",
        "no no | no | false | .6667",
        "another | other | false | 0",
        "'' | noon | false | 0",
        "the | a | true | 1",
      })
  void caseAndPunctuationAndArticlesDoNotMatter(
      String words, String right, boolean exact, double f1) {
    Overlap overlap = Overlap.best(words, List.of(right));
    assertThat(overlap.exact()).isEqualTo(exact);
    assertThat(overlap.f1()).isCloseTo(f1, within(1e-4));
  }

  @Test
  void theBestOfSeveralAnswersCounts() {
    assertThat(Overlap.best("at noon", List.of("in the morning", "noon", "at noon", "at")))
        .isEqualTo(new Overlap(true, 1));
    assertThat(Overlap.best("at noon", List.of("in the morning", "noon")).f1())
        .isCloseTo(2 / 3.0, within(1e-9));
  }
}
