package dev.onrecord.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// MaxSim, by hand. Vectors have two components; 127 stands for 1.
final class LateInteractionTest {
  /// Two tokens at right angles.
  private static final byte[] QUESTION = {127, 0, 0, 127};

  private static final double[] EVEN = {1, 1};

  /// Three tokens: like the first, opposite to the first, between both.
  private static final int[] TEXT = {127, 0, -127, 0, 76, 102};

  @Test
  void eachTokenFindsItsMostSimilar() {
    double[] best = new LateInteraction(QUESTION, 2, EVEN).best(TEXT);
    assertThat(best[0]).isEqualTo(1);
    assertThat(best[1]).isCloseTo(102 / 127.0, within(1e-9));
  }

  @Test
  void withoutTokensNothingIsFound() {
    assertThat(new LateInteraction(QUESTION, 2, EVEN).best(new int[0])).containsExactly(0, 0);
  }

  @Test
  void whatPointsTheOtherWayIsWorthNothing() {
    assertThat(new LateInteraction(QUESTION, 2, EVEN).best(new int[] {-127, 0}))
        .containsExactly(0, 0);
  }

  @Test
  void theScoreIsTheWeightedMean() {
    LateInteraction interaction = new LateInteraction(QUESTION, 2, new double[] {3, 1});
    assertThat(interaction.score(new double[] {.4, .8})).isCloseTo(.5, within(1e-9));
    assertThat(interaction.weight(0)).isEqualTo(.75);
    assertThat(interaction.weight(1)).isEqualTo(.25);
  }

  @Test
  void aTokenWithoutWeightIsNotLookedFor() {
    LateInteraction interaction = new LateInteraction(QUESTION, 2, new double[] {1, 0});
    double[] best = interaction.best(TEXT);
    assertThat(best).containsExactly(1, 0);
    assertThat(interaction.score(best)).isEqualTo(1);
  }

  @Test
  void withoutAnyWeightTheScoreIsZero() {
    LateInteraction interaction = new LateInteraction(QUESTION, 2, new double[] {0, 0});
    assertThat(interaction.score(interaction.best(TEXT))).isZero();
  }

  @Test
  void everyTokenNeedsAWeight() {
    assertThatThrownBy(() -> new LateInteraction(QUESTION, 2, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 weights, got 1");
  }

  @Test
  void cosinesAreOfAllTokensWithAllWhetherTheyWeighOrNot() {
    double[][] cosines = new LateInteraction(QUESTION, 2, new double[] {1, 0}).cosines(TEXT);
    assertThat(cosines[0]).containsExactly(1, -1, 76 / 127.0);
    assertThat(cosines[1]).containsExactly(0, 0, 102 / 127.0);
  }
}
