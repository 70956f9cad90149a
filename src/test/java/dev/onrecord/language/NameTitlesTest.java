package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameTitlesTest {
  /// Segmenting, follow-ups and answering had a list each, which lacked some of these.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr",
        "mrs.",
        "Dr.",
        "Prof",
        "Prof.",
        "Sgt.",
        "sgt",
        "Capt",
        "Sheriff",
        "President",
        "Cllr.",
        "Dame",
        "Señora",
        "Pope",
        "Pfc.",
        "St."
      })
  void aTitleIsKnownWithItsPointAndWithout(String title) {
    assertThat(NameTitles.has(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Miller", "Baker", "Boston", "Hunter"})
  void aNameIsNoTitle(String name) {
    assertThat(NameTitles.has(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mr", "prof", "sgt", "pfc", "cllr", "supt", "maj.-gen"})
  void theFullStopOfATitleEndsNoSentence(String title) {
    assertThat(Abbreviations.isLeading(title)).isTrue();
  }

  @Test
  void everyRankIsARole() {
    assertThat(Roles.isNoun("Sgt.")).isTrue();
    assertThat(Roles.isNoun("Sen")).isTrue();
    assertThat(Roles.isNoun("president")).isTrue();
    assertThat(Roles.isNoun("Mr")).isFalse();
  }

  @Test
  void sirStandsBeforeAFirstName() {
    assertThat(NameTitles.isBeforeLastName("Sir")).isFalse();
    assertThat(NameTitles.isBeforeLastName("Lord")).isTrue();
    assertThat(NameTitles.isFormOfAddress("M.")).isTrue();
    assertThat(NameTitles.isFormOfAddress("M")).isFalse();
  }
}
