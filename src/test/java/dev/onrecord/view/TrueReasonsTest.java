package dev.onrecord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Engines;
import dev.onrecord.Submissions;
import dev.onrecord.ask.SearchResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Hit;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reasons that would be false if they were told.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrueReasonsTest {
  private static final String JUNCKER =
      "“The treaty on fishing will hold for years,” Jean-Claude Juncker said on Monday in Lund.";
  private static final String YEARS = "The soldiers opened the camp in Varna on March 3, 2010.";
  private static final String NUMBERS = "Some 400 soldiers left the camp at Lund in May 2011.";

  private final OpenHome open;

  TrueReasonsTest(@TempDir Path home) {
    open = Engines.open(home, Settings.standard(2));
    open.archive()
        .add(
            List.of(
                Submissions.text("treaty.txt", JUNCKER),
                Submissions.text(
                    "rocket.txt", "“The rocket is ready for launch,” X Æ A-12 said on Monday."),
                Submissions.text("varna.txt", YEARS),
                Submissions.text("lund.txt", NUMBERS),
                Submissions.text(
                    "kremlin.txt",
                    "President Medvedev spoke to the fleet. Sailors cheered Medvedev in Varna.")),
            (done, total) -> {});
  }

  @AfterAll
  void close() {
    open.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jean-Claude Juncker", "Juncker", "jean-claude juncker"})
  void wordsAreOfWhoeverIsAskedAlsoWithAHyphenInTheName(String name) {
    assertThat(
            open.questions()
                .ask("what did %s say about the treaty".formatted(name), Scope.EVERYTHING)
                .outcome())
        .isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void aNameOfNumbersAndRareLettersIsAName() {
    assertThat(
            open.questions()
                .ask("what did X Æ A-12 say about the rocket", Scope.EVERYTHING)
                .outcome())
        .isInstanceOf(Outcome.Answered.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"President Juncker", "Jean-Paul Juncker", "the lawyer of the fishermen, Juncker,"})
  void nobodyIsBothNamedAndNotMeant(String name) {
    List<String> reasons = reasons("what did %s say about the treaty".formatted(name), JUNCKER);
    assertThat(reasons)
        .anyMatch(reason -> reason.contains("these are not known to be their words"));
    assertThat(reasons).contains("It reports words of Jean-Claude Juncker.");
  }

  @ParameterizedTest
  @CsvSource({
    "what did Putin tell the fleet, Putin",
    "did lund cheer Medvedev, lund",
    "who spoke to the fleet in 1997, 1997"
  })
  void nothingIsCloseInMeaningToANameOrNumber(String question, String name) {
    assertThat(reasons(question, "President Medvedev spoke to the fleet."))
        .contains("It does not say “%s”.".formatted(name));
  }

  @Test
  void aDateIsNoNumberOfThings() {
    String question = "how many soldiers were in the camp";
    assertThat(reasons(question, YEARS)).noneMatch(r -> r.contains("asks for a number"));
    assertThat(reasons(question, NUMBERS))
        .contains("The question asks for a number, and there is one in it.");
  }

  @ParameterizedTest
  @CsvSource({
    "'On 3 March 2010 it closed', false",
    "'By 2017-18 or in the 1990s', false",
    "'On 2010-03-03 and on May 5th', false",
    "'In 2010, 12 left', true",
    "'Some 2,000 left in 2010', true",
    "'Two left in 2010', true",
  })
  void figuresStandBesideDates(String text, boolean figures) {
    assertThat(NumbersInText.besideDates(text)).isEqualTo(figures);
  }

  private List<String> reasons(String question, String sentence) {
    Hit hit =
        open
            .questions()
            .search(question, Scope.EVERYTHING, Filtering.NONE, SearchResult.MOST)
            .hits()
            .stream()
            .filter(each -> each.place().explained().evidence().text().equals(sentence))
            .findFirst()
            .orElseThrow();
    return Reasons.of(hit.place(), hit.citation(), false);
  }
}
