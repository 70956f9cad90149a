package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SpellingTest {
  @ParameterizedTest
  @MethodSource("dev.onrecord.language.SpellingPairs#all")
  void bothSpellingsHaveOneStemAndOneKey(String british, String american) {
    assertThat(Stems.ofWord(british)).isEqualTo(Stems.ofWord(american));
    assertThat(Spelling.key(british)).isEqualTo(Spelling.key(american));
  }

  @ParameterizedTest
  @CsvSource({
    "travels, travelled",
    "programme, programmes",
    "attack, attacks",
    "nation, national",
    "colour, coloured",
    "legal, illegal",
  })
  void anotherInflectionHasAnotherKey(String word, String other) {
    assertThat(Spelling.key(word)).isNotEqualTo(Spelling.key(other));
  }
}
