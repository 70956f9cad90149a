package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words, their shapes and their classes.
final class WordsTest {
  @Test
  void aWordAsItIsWrittenKeepsTheMarksInside() {
    assertThat(Tokenizer.words("Prof. al-Assad's AT&T cost 1,000, the U.S. said."))
        .extracting(WordToken::text)
        .containsExactly("Prof.", "al-Assad's", "AT&T", "cost", "1,000", "the", "U.S.", "said");
  }

  @Test
  void runsAreLettersAndDigitsOnly() {
    assertThat(Tokenizer.lowerRuns("Al-Assad’s 1,000"))
        .isEqualTo(List.of("al", "assad", "s", "1", "000"));
  }

  @Test
  void aWordHasItsPlace() {
    String text = "the U.S. said";
    assertThat(Tokenizer.words(text))
        .allSatisfy(w -> assertThat(w.span().of(text)).isEqualTo(w.text()));
  }

  @ParameterizedTest
  @CsvSource({
    "NATO, true",
    "U.S., true",
    "AT&T, true",
    "G7, true",
    "A, false",
    "Nato, false",
    "2010, false"
  })
  void anAcronymHasNoSmallLetter(String word, boolean acronym) {
    assertThat(WordShape.isAcronym(word)).isEqualTo(acronym);
  }

  /// Reading questions, verifying and citing had a list each, which lacked some of these.
  @ParameterizedTest
  @ValueSource(strings = {"beside", "whether", "anything", "Although", "theirs", "versus", "upon"})
  void aFunctionWordIsKnownToAll(String word) {
    assertThat(FunctionWords.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "IT", "May", "never", "didn't", "bridge"})
  void aNameOrADenialIsNoFunctionWord(String word) {
    assertThat(FunctionWords.has(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"didn't", "won’t", "aren't", "they're", "I've", "mustn't"})
  void aContractionIsKnownByItsParts(String word) {
    assertThat(FunctionWords.hasOrContracts(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "vowed", "testifies", "confirmed", "believes", "rejected"})
  void aVerbOfSpeechAttributesWords(String verb) {
    assertThat(ReportingVerbs.attributes(verb)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"found", "began", "held", "built"})
  void aVerbThatOnlyMayReportSpeechDoesNot(String verb) {
    assertThat(ReportingVerbs.attributes(verb)).isFalse();
  }
}
