package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Measures, by hand.
final class TallyTest {
  private static final String AUC = "answer/refuse AUC";

  static Stream<Arguments> scores() {
    return Stream.of(
        arguments(List.of(.9, .8), List.of(.1, .2), "1.000"),
        arguments(List.of(.1, .2), List.of(.9, .8), "0.000"),
        arguments(List.of(.5), List.of(.5), "0.500"),
        // Of six pairs .9 wins three, .4 wins one and ties one.
        arguments(List.of(.9, .4), List.of(.3, .4, .6), "0.750"),
        arguments(List.of(.5, .5), List.of(.5, .1), "0.750"),
        arguments(List.of(), List.of(.5), "-"),
        arguments(List.of(.5), List.of(), "-"));
  }

  @ParameterizedTest
  @MethodSource("scores")
  void theAreaIsHowOftenAnAnswerableQuestionScoresHigher(
      List<Double> answerable, List<Double> unanswerable, String area) {
    Tally tally = new Tally();
    answerable.forEach(score -> tally.add(scored(true, score)));
    unanswerable.forEach(score -> tally.add(scored(false, score)));
    assertThat(value(tally, AUC)).isEqualTo(area);
  }

  @Test
  void sharesAreOfTheQuestionsTheyAreAbout() {
    Tally tally = new Tally();
    tally.add(new Tally.Result(true, true, true, true, true, .9, 3, 3));
    tally.add(new Tally.Result(true, true, false, true, true, .8, 2, 2));
    tally.add(new Tally.Result(true, false, false, false, true, .7, 3, 2));
    tally.add(new Tally.Result(true, true, false, false, false, .6, 1, 1));
    tally.add(new Tally.Result(false, false, false, false, false, .5, 3, 3));
    tally.add(new Tally.Result(false, true, false, false, true, .4, 0, 0));
    assertThat(value(tally, "questions answerable / not")).isEqualTo("4 / 2");
    assertThat(value(tally, "sentence@1")).isEqualTo("0.250");
    assertThat(value(tally, "any@3")).isEqualTo("0.500");
    assertThat(value(tally, "paragraph@1")).isEqualTo("0.750");
    assertThat(value(tally, "false refusals")).isEqualTo("0.250");
    assertThat(value(tally, "right refusals")).isEqualTo("0.500");
    assertThat(value(tally, "citations exact")).isEqualTo("11 / 12");
  }

  @Test
  void ofNothingThereAreNoShares() {
    assertThat(new Tally().rows())
        .extracting(Tally.Row::value)
        .containsExactly("0 / 0", "-", "-", "-", "-", "-", "-", "0 / 0");
  }

  @Test
  void numbersAreSpelledAlikeInEveryCountry() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      Tally tally = new Tally();
      tally.add(scored(true, .9));
      tally.add(scored(false, .1));
      assertThat(value(tally, AUC)).isEqualTo("1.000");
      assertThat(value(tally, "sentence@1")).isEqualTo("0.000");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", ".25, 1", ".26, 2", ".5, 2", ".75, 3", ".95, 4", "1, 4"})
  void aPercentileIsATimeThatWasTaken(double share, double millis) {
    Percentiles times = new Percentiles();
    Stream.of(4, 1, 3, 2).forEach(time -> times.add(time * 1_000_000L));
    assertThat(times.millis(share)).isEqualTo(millis);
  }

  @Test
  void ofNoTimesThePercentileIsZero() {
    assertThat(new Percentiles().millis(.5)).isZero();
  }

  private static Tally.Result scored(boolean answerable, double score) {
    return new Tally.Result(answerable, true, false, false, false, score, 1, 1);
  }

  private static String value(Tally tally, String measure) {
    return tally.rows().stream()
        .filter(row -> row.measure().equals(measure))
        .map(Tally.Row::value)
        .findFirst()
        .orElseThrow();
  }
}
