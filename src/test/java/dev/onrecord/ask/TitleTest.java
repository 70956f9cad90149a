package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleTest {
  @Test
  void aShortQuestionIsItsTitle() {
    assertThat(Title.of("  what did\n Makarov \u00a0 threaten\u0000? "))
        .isEqualTo("what did Makarov threaten ?");
  }

  @Test
  void aLongQuestionIsCutBetweenWords() {
    assertThat(Title.of("why ".repeat(100))).isEqualTo("why ".repeat(19) + "why…");
    assertThat(Title.of("a".repeat(500))).isEqualTo("a".repeat(79) + "…");
    assertThat(Title.of("x" + "😀".repeat(100))).isEqualTo("x" + "😀".repeat(39) + "…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " x ", "<b>bold</b>", "😀"})
  void aTitleIsAnyText(String text) {
    assertThat(Title.objection(text)).isEmpty();
    assertThat(Title.objection("x".repeat(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u00a0\u2003", "\u200b \u2060", "\ud800"})
  void aTitleMustSaySomething(String text) {
    assertThat(Title.objection(text)).isPresent();
    assertThat(Title.objection("x".repeat(201)))
        .contains("title must be at most 200 characters, got 201");
  }
}
