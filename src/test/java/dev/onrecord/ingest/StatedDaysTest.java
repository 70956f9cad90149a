package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A day is read where it is certain, in the zone that is stated.
final class StatedDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-29 | 2024-02-29",
        "2024/02/29 | 2024-02-29",
        "20240229 | 2024-02-29",
        "20240229T101112Z | 2024-02-29",
        "2024-02-29T23:59:59-08:00 | 2024-02-29",
        "2024-02-29 23:59:59.123456+0000 | 2024-02-29",
        "2024-02-29T00:10 | 2024-02-29",
        "2024-02-29T00:10:00+01:00[Europe/Paris] | 2024-02-29",
        "Thu, 29 Feb 2024 23:10:00 GMT | 2024-02-29",
        "Thu, 29 Feb 2024 23:10:00 -0800 | 2024-02-29",
        "29 Feb 2024 | 2024-02-29",
        "5 mar 2021 10:00 EST | 2021-03-05",
        "1709251199 | 2024-02-29",
        "1709251199000 | 2024-02-29",
        "1709251199.5 | 2024-02-29",
      })
  void aDayIsRead(String stated, LocalDate day) {
    assertThat(StatedDays.of(stated)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2024",
        "3/4/2024",
        "2023-02-29",
        "2024-13-01",
        "29 Foo 2024",
        "0001-01-01",
        "20241301",
        "2024-02-29Thello",
        "12345",
        "30 Feb 2024",
        "2024-02/29",
        "-1709251199"
      })
  void whatIsNotCertainIsNotRead(String stated) {
    assertThat(StatedDays.of(stated)).isEmpty();
  }
}
