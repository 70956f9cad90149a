package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words are one for the search.
final class StemsTest {
  @ParameterizedTest
  @CsvSource({
    "colour, colors",
    "favourite, favorite",
    "neighbouring, neighbor",
    "defence, defenses",
    "licence, licensed",
    "centre, centers",
    "theatres, theater",
    "manoeuvre, maneuver",
    "organisation, organization",
    "recognised, recognizing",
    "analyse, analyzed",
    "programme, programs",
    "dialogue, dialog",
    "catalogues, catalog",
    "travelled, traveler",
    "fuelling, fueled",
    "counsellor, counselor",
    "paediatric, pediatric",
    "anaemia, anemia",
    "sceptical, skeptic",
    "grey, gray",
    "judgement, judgment",
    "U.S., US",
    "U.K, UK",
    "Café, cafe",
  })
  void britishAndAmericanSpellingsAreOneWord(String british, String american) {
    assertThat(Stems.of(british)).hasSize(1).isEqualTo(Stems.of(american));
  }

  @ParameterizedTest
  @CsvSource({
    "Baluyevsky, Baluevsky",
    "Baluyevsky, Balujewskij",
    "Lavrov, Lawrow",
    "Yanukovych, Yanukovich",
    "Yanukovych, Yanukovitch",
    "Gorbachev, Gorbachyov",
    "Gorbachev, Gorbatschow",
    "Gaddafi, Qaddafi",
    "Gaddafi, Qadhafi",
    "Zelensky, Zelenskyy",
    "Lewandowski, Levandovsky",
    "Solovyov, Soloviev",
    "Nazarbayev, Nazarbaev",
    "Smirnov, Smirnoff",
    "Yevgeny, Evgeny",
    "Sergey, Sergei",
    "Khrushchev, Khrushchov",
    "Erdoğan, Erdogan",
  })
  void romanizationsOfANameAreOneWord(String one, String other) {
    assertThat(Stems.of(one)).hasSize(1).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Makarov, Makarova",
    "Medvedev, Medvedeva",
    "Kowalski, Kowalska",
    "Lavrov, Lavrentyev",
    "Bayer, Baer",
    "Yuri, jury",
    "four, for",
    "tour, tor",
    "prize, price",
    "below, beloved",
    "layoff, layover",
    "takeoff, takeover",
    "relieve, relevant",
    "timbre, timber",
    "early, yearly",
    "adhere, adder",
    "organ, organize",
    "paradise, parade",
  })
  void otherWordsStayApart(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }

  @Test
  void inflectionsAreOneWordHoweverTheyEnd() {
    assertThat(Stems.of("window windows follow followed review reviewed"))
        .containsExactly(
            Stems.of("window").getFirst(),
            Stems.of("window").getFirst(),
            Stems.of("follow").getFirst(),
            Stems.of("follow").getFirst(),
            Stems.of("review").getFirst(),
            Stems.of("review").getFirst());
  }
}
