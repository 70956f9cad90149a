package dev.onrecord.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class StemTest {
  @ParameterizedTest
  @MethodSource("dev.onrecord.language.SpellingPairs#all")
  void bothSpellingsHaveOneStem(String british, String american) {
    assertThat(Stem.of(british)).isEqualTo(Stem.of(american));
  }

  @ParameterizedTest
  @CsvSource({"took, take", "fell, fall", "U.S., America", "Britain, UK", "European Union, EU"})
  void pastFormsAndNamesOfCountriesAreOneWord(String word, String other) {
    assertThat(Stem.of(word)).isEqualTo(Stem.of(other));
  }
}
