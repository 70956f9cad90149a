package dev.onrecord.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Areas and precisions, by hand.
final class ScoresTest {
  static Stream<Arguments> scores() {
    return Stream.of(
        arguments(List.of(.9, .8), List.of(.1, .2), 1, 1),
        // Precision is 1 in 3 where the first is found, then 2 in 4.
        arguments(List.of(.1, .2), List.of(.9, .8), 0, (1 / 3.0 + 2 / 4.0) / 2),
        arguments(List.of(.5), List.of(.5), .5, .5),
        // Of six pairs .9 wins three, .4 wins one and ties one.
        arguments(List.of(.9, .4), List.of(.3, .4, .6), .75, (1 + 2 / 4.0) / 2),
        arguments(List.of(.5, .5), List.of(.5, .1), .75, 2 / 3.0),
        arguments(List.of(), List.of(.5), Double.NaN, Double.NaN),
        arguments(List.of(.5), List.of(), Double.NaN, 1));
  }

  @ParameterizedTest
  @MethodSource("scores")
  void positivesShouldScoreHigh(
      List<Double> positives, List<Double> negatives, double area, double precision) {
    Scores scores = new Scores();
    positives.forEach(score -> scores.add(score, true));
    negatives.forEach(score -> scores.add(score, false));
    assertThat(scores.areaUnderCurve("AUC").value()).isCloseTo(area, within(1e-9));
    assertThat(scores.averagePrecision("AP").value()).isCloseTo(precision, within(1e-9));
    assertThat(scores.areaUnderCurve("AUC"))
        .extracting("positives", "negatives")
        .containsExactly(positives.size(), negatives.size());
  }
}
