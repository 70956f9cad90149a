package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words are English.
final class LexiconTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Market",
        "detergents",
        "parties",
        "insured",
        "hoisting",
        "denied",
        "strangest",
        "earlier",
        "spokesmen",
        "panned",
        "went",
        "mice",
        "quickly",
        "happily",
      })
  void wordsAndTheirInflectionsAre(String word) {
    assertThat(Lexicon.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"misile", "thretten", "goverment", "beleive", "", "ice_cream"})
  void whatIsMisspelledIsNot(String word) {
    assertThat(Lexicon.has(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sold", "Founded", "denied", "stopped", "went", "written", "used"})
  void pastFormsOfVerbsAre(String word) {
    assertThat(Lexicon.isPast(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sell", "are", "been", "hit", "selling", "goes", "hundred", "", "ed"})
  void otherWordsAreNone(String word) {
    assertThat(Lexicon.isPast(word)).isFalse();
  }
}
