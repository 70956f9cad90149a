package dev.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.index.ArchiveWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Slips that are made in names, and other names.
final class TypoTest {
  @ParameterizedTest
  @CsvSource({
    "Brenner, Brunner",
    "Lundberg, Lindberg",
    "Hellberg, Hallberg",
    "Naumann, Neumann",
    "Buchmann, Bachmann",
    "Schrader, Schroder",
    "Lundstrom, Lindstrom",
    "Jonsson, Jonson",
    "Ferreri, Ferrari",
    "Medvedeva, Medvedev"
  })
  void anotherNameIsNoSlip(String typed, String name) {
    assertThat(Typo.of(typed, new ArchiveWord(name, 9, true)).isLikely(true)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Medevdev, Medvedev",
    "Nesternko, Nesterenko",
    "Makarrov, Makarov",
    "Schwarzenburg, Schwarzenberg",
    "Kaliningard, Kaliningrad"
  })
  void aSlipIsOne(String typed, String name) {
    assertThat(Typo.of(typed, new ArchiveWord(name, 9, true)).isLikely(true)).isTrue();
  }
}
