package dev.onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stretches of a text.
final class SpanTest {
  private static final Span MIDDLE = new Span(10, 20);

  @Test
  void aNegativeStartIsRefusedByName() {
    assertThatThrownBy(() -> new Span(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be at least 0, got -1");
  }

  @Test
  void anEndBeforeTheStartIsRefusedByName() {
    assertThatThrownBy(() -> new Span(5, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end must be at least 5, got 4");
  }

  @Test
  void aSpanMayBeEmpty() {
    assertThat(new Span(7, 7).isEmpty()).isTrue();
    assertThat(new Span(7, 7).length()).isZero();
    assertThat(new Span(7, 7).of("general")).isEmpty();
  }

  @Test
  void offsetsCountUtf16CodeUnits() {
    String text = "a😀b";
    assertThat(new Span(1, 3).of(text)).isEqualTo("😀");
    assertThat(new Span(3, 4).of(text)).isEqualTo("b");
  }

  @Test
  void aSpanAfterItsTextIsOutOfBounds() {
    assertThatThrownBy(() -> new Span(2, 9).of("short"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, true, true",
    "12, 15, true, true",
    "15, 15, true, true",
    "20, 20, true, false",
    "9, 20, false, true",
    "10, 21, false, true",
    "0, 10, false, false",
    "20, 30, false, false",
    "0, 11, false, true",
    "19, 30, false, true",
  })
  void theEndIsOutside(int start, int end, boolean contained, boolean overlapping) {
    Span other = new Span(start, end);
    assertThat(MIDDLE.contains(other)).isEqualTo(contained);
    assertThat(MIDDLE.overlaps(other)).isEqualTo(overlapping);
    assertThat(other.overlaps(MIDDLE)).isEqualTo(overlapping);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\t", "\r\n", "\u00A0", "\u2003", "\u2028", "\u202F", "\u3000", "\uFEFF", "\u200B",
        "\u00AD"
      })
  void whatNobodySeesIsTrimmed(String white) {
    String text = white + white + "the news" + white;
    Span trimmed = new Span(0, text.length()).trim(text);
    assertThat(trimmed.of(text)).isEqualTo("the news");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\uFEFF\n"})
  void ofWhiteSpaceNothingIsLeft(String white) {
    assertThat(new Span(0, white.length()).trim(white).isEmpty()).isTrue();
  }

  @Test
  void trimmingStaysInsideTheSpan() {
    assertThat(new Span(3, 9).trim("ab  cd    ef")).isEqualTo(new Span(4, 6));
  }

  @Test
  void spansAreOrderedByStartThenEnd() {
    assertThat(List.of(new Span(3, 9), new Span(0, 9), new Span(3, 5)).stream().sorted())
        .containsExactly(new Span(0, 9), new Span(3, 5), new Span(3, 9));
  }
}
