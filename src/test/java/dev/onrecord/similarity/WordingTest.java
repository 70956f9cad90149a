package dev.onrecord.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {
  private static final String SENTENCE =
      "\"We organised the harbour works,\" Mr Lind said on Tuesday; costs rose 4 per cent.";

  @Test
  void wordsAreWithoutCaseAndPunctuationAndInOneSpelling() {
    assertThat(Wording.words("“The LABOUR party’s plan – 4%, £5m…”"))
        .containsExactly("the", "labor", "party", "s", "plan", "4", "percent", "£", "5m");
    assertThat(Wording.words("首相は辞任した")).containsExactly("首", "相", "は", "辞", "任", "し", "た");
    assertThat(Wording.words("수상이 사임했다")).containsExactly("수상이", "사임했다");
    assertThat(Wording.words(" – … ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We  organized harbor works”, Lind said Tuesday; costs rose 4%.",
        "'WE ORGANISED THE HARBOUR WORKS' Mr. Lind said, on Tuesday;\ncosts rose 4 percent",
      })
  void whatAnEditorChangesMakesNoOtherSentence(String edited) {
    assertThat(Wording.key(edited)).isEqualTo(Wording.key(SENTENCE));
  }

  @ParameterizedTest
  @MethodSource("dev.onrecord.language.SpellingPairs#all")
  void bothSpellingsMakeTheSameSentence(String british, String american) {
    assertThat(Wording.key("The " + british + " of Elbury stood for years."))
        .isEqualTo(Wording.key("The " + american + " of Elbury stood for years."));
  }

  @ParameterizedTest
  @CsvSource({"4 per cent,5 per cent", "Lind,Lund", "rose,never rose", "Tuesday,Monday"})
  void whatSaysAnotherThingDoes(String words, String others) {
    assertThat(Wording.key(SENTENCE.replace(words, others))).isNotEqualTo(Wording.key(SENTENCE));
    assertThat(Wording.key("costs £5m")).isNotEqualTo(Wording.key("costs $5m"));
  }

  @Test
  void keysAreKeptAndStay() {
    assertThat(Wording.key("The bridge will open.")).isEqualTo(7929633030766463058L);
    assertThat(Wording.key("…")).isZero();
  }
}
