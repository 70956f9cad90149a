package dev.onrecord.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.domain.settings.Caution;
import dev.onrecord.learned.LinearModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers that come with the program fit the features that there are.
final class LinearModelTest {
  @Test
  void theRankingModelKnowsItsFeatures() {
    LinearModel model = LinearModel.read("/answer/ranking.tsv", RankingFeatures.NAMES);
    assertThat(model.sum(new double[RankingFeatures.NAMES.size()])).isZero();
    assertThat(model.part(RankingFeatures.NAMES.indexOf("passage"), 1)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/answer/topic.tsv", "/answer/answer.tsv"})
  void bothModelsOfSufficiencyKnowTheirFeatures(String resource) {
    LinearModel model = LinearModel.read(resource, SufficiencyFeatures.NAMES);
    double[] features = new double[SufficiencyFeatures.NAMES.size()];
    double sum = model.sum(features);
    assertThat(model.probability(features)).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-12));
  }

  @Test
  void aWeightWithoutAFeatureIsAMistake() {
    assertThatThrownBy(() -> LinearModel.read("/answer/ranking.tsv", List.of("passage")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/answer/ranking.tsv has a weight for unknown");
  }

  @Test
  void withoutItsNumbersTheProgramDoesNotStart() {
    assertThatThrownBy(() -> LinearModel.read("/answer/nothing.tsv", List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the class path lacks /answer/nothing.tsv");
  }

  @Test
  void boundsRiseWithCaution() {
    CautionBounds low = CautionBounds.of(Caution.LOW);
    CautionBounds normal = CautionBounds.of(Caution.NORMAL);
    CautionBounds high = CautionBounds.of(Caution.HIGH);
    assertThat(normal.topic()).isBetween(low.topic(), high.topic());
    assertThat(normal.answer()).isBetween(low.answer(), high.answer());
    assertThat(high.answer()).isGreaterThan(low.answer());
  }
}
