package dev.onrecord.eval.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextWithoutSpacesTest {
  private static final String TEXT = "  The pass\r\nis open. 👍 The\u00A0pass is\n\nshut. ";

  @Test
  void piecesAreFoundWhateverTheirWhiteSpace() {
    assertThat(
            new TextWithoutSpaces(TEXT)
                .places(List.of("The pass is", "open. 👍", "The pass\nis shut.")))
        .extracting(span -> span.of(TEXT))
        .containsExactly("The pass\r\nis", "open. 👍", "The\u00A0pass is\n\nshut.");
  }

  @Test
  void aPieceThatRepeatsIsTheNextOne() {
    assertThat(new TextWithoutSpaces(TEXT).places(List.of("pass", "pass")))
        .extracting(span -> span.start())
        .containsExactly(6, 28);
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed", "", " ", "passis opened"})
  void otherPiecesAreRefused(String piece) {
    assertThatThrownBy(() -> new TextWithoutSpaces(TEXT).places(List.of(piece)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has no such piece: " + piece);
  }
}
