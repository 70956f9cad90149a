package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NationsTest {
  /// Verification knew the first five, and segmenting the others.
  @ParameterizedTest
  @CsvSource({
    "Polish, Poland",
    "Dutch, Netherlands",
    "Iraqis, Iraq",
    "Russians, Russia",
    "Danes, Danish",
    "Czechs, Czechia",
    "Serb, Serbia",
    "Kazakh, Kazakhstan",
    "Slovenes, Slovenia",
    "Spaniard, Spain",
    "Lebanese, Lebanon"
  })
  void aPeopleIsThatOfItsCountry(String people, String country) {
    assertThat(Nations.same(people, country)).isTrue();
    assertThat(Nations.same(country, people)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Russia, Romania", "Austria, Australia", "Poland, Holland", "Iran, Iraq"})
  void countriesAreKeptApart(String one, String other) {
    assertThat(Nations.same(one, other)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thailand", "Serbia", "Russia", "Netherlands"})
  void aCountryIsAPlaceThatSpeaks(String country) {
    assertThat(Places.contains(country)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dane", "Londoner", "Swiss", "Cypriot", "Israeli"})
  void aMemberOfAPeopleIsADemonym(String word) {
    assertThat(Nations.isDemonym(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danes", "Poles", "polish", "Grant"})
  void severalPeopleAndOtherWordsAreNone(String word) {
    assertThat(Nations.isDemonym(word)).isFalse();
  }
}
