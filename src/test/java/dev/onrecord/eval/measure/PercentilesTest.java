package dev.onrecord.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PercentilesTest {
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
}
