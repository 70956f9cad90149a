package dev.onrecord.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {
  @Test
  void columnsAreAligned() {
    Table table =
        new Table(
            "ranking",
            List.of("MRR", "characters"),
            List.of(
                new Table.Row("BM25", List.of(".755", "1,204")),
                new Table.Row("reciprocal rank fusion", List.of("-", "99"))));
    StringWriter out = new StringWriter();
    table.print(new PrintWriter(out));
    assertThat(out.toString().lines())
        .containsExactly(
            "ranking                  MRR  characters",
            "BM25                    .755       1,204",
            "reciprocal rank fusion     -          99",
            "");
  }

  @Test
  void everyRowHasAllCells() {
    assertThatThrownBy(
            () -> new Table("x", List.of("a", "b"), List.of(new Table.Row("r", List.of("1")))))
        .hasMessage("row 'r' must have 2 cells, got 1");
  }

  @ParameterizedTest
  @CsvSource({"0, .000", ".7554, .755", "1, 1.000", "NaN, -"})
  void sharesHaveThreeDecimalsInEveryCountry(double value, String printed) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Table.share(value)).isEqualTo(printed);
    } finally {
      Locale.setDefault(before);
    }
  }
}
