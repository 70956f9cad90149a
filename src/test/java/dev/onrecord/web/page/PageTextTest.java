package dev.onrecord.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageTextTest {
  @ParameterizedTest
  @CsvSource({
    "one two, 7, one two",
    "one two three, 7, one two…",
    "one two three, 8, one two…",
    "onetwothree four, 6, onetwo…",
    "'  one\n\n two\u00a0three ', 20, one two three",
    "ab😀cd, 3, ab…",
  })
  void anExcerptIsOneLineAndCutsNoCharacter(String text, int longest, String excerpt) {
    assertThat(PageText.excerpt(text, longest)).isEqualTo(excerpt);
  }

  @Test
  void aQuoteThatOpensWithItsOwnMarkGetsNoOther() {
    assertThat(PageText.quoted("He left.")).isEqualTo("“He left.”");
    assertThat(PageText.quoted("\"I leave,\" he said.")).isEqualTo("\"I leave,\" he said.");
  }
}
