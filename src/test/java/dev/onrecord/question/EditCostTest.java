package dev.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a slip costs.
final class EditCostTest {
  private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

  @ParameterizedTest
  @CsvSource({
    "missile, missile, 0",
    "misile, missile, .5",
    "lavrrov, lavrov, .5",
    "kremiln, kremlin, .7",
    "romenia, romania, .8",
    "ministr, minister, .8",
    "balistik, balistic, .8",
    "radsr, radar, 1",
    "amnesy, amnesty, 1",
    "merkel, merkeg, 1.6",
    "thretten, threaten, 1.3",
    "'', ab, 1.8",
    "ab, '', 1.8",
  })
  void commonSlipsCostLess(String typed, String meant, double cost) {
    assertThat(EditCost.of(typed, meant)).isEqualTo(cost, EXACTLY);
  }
}
