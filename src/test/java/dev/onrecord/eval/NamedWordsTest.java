package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Did Ines Falk's ship reach Bergen? | ines falk bergen",
        "When did I see 3 ships of the A380 kind in 2004? | 3 a380 2004",
        "who painted it | ''",
        "Apples are picked when? | ''",
        "Was it Élise or elise? | élise",
      })
  void capitalsAndDigitsName(String sentence, String names) {
    assertThat(NamedWords.of(sentence))
        .isEqualTo(names.isEmpty() ? Set.of() : Set.of(names.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what did ines falk do in bergen | true",
        "Falk, Ines: BERGEN! | true",
        "what did Ines Falk do in Bergenhus | false",
        "'' | false",
      })
  void namesAreWholeWordsInAnyCase(String text, boolean all) {
    assertThat(NamedWords.hasAll(text, Set.of("ines", "falk", "bergen"))).isEqualTo(all);
  }
}
