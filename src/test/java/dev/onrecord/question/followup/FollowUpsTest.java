package dev.onrecord.question.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.question.followup.Exchange.GivenQuote;
import dev.onrecord.question.followup.FollowUps.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FollowUpsTest {
  private static final Exchange FALK =
      new Exchange(
          "what did Falk promise",
          "what did Falk promise",
          List.of(
              told("The ferry will sail in May", "Ines Falk"),
              told("nobody will lose a job", "Ines Falk")));

  private static final Exchange MAYOR = asked("who is the mayor of Lund", told("Tomas Berg", null));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what else did she say? | what else did Falk say?",
        "and when did she resign? | when did Falk resign?",
        "what is her plan | what is Falk's plan?",
        "who is she? | who is Ines Falk?",
        "why? | why did Falk promise?",
        "and since when? | since when did Falk promise?",
        "what about Holm? | what did Holm promise?",
        "Holm? | what did Holm promise?",
        "more | what else did Falk say?",
        "who said the second one? | who said \"nobody will lose a job\"?",
        "what does quote 1 mean | what does \"The ferry will sail in May\" mean?",
        "who said that? | who said \"The ferry will sail in May\"?",
      })
  void leansOnWhoWasAskedAbout(String typed, String standalone) {
    assertThat(read(typed, FALK).question()).isEqualTo(standalone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "and in 2010? | what do articles from 2010 say about Lund?",
        "and in March 2010? | what do articles from March 2010 say about Lund?",
        "and in Kiruna? | what do articles from 2009 say about Lund in Kiruna?",
      })
  void anotherTimeIsThatOfTheArticlesAsked(String typed, String standalone) {
    Exchange of2009 = asked("what do articles from 2009 say about Lund", told("It grows", null));
    assertThat(read(typed, of2009).question()).isEqualTo(standalone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how old is he? | how old is Tomas Berg?",
        "and of Malmö? | who is the mayor of Malmö?",
        "since when? | since when is the mayor of Lund?",
      })
  void leansOnTheAnswer(String typed, String standalone) {
    assertThat(read(typed, MAYOR).question()).isEqualTo(standalone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "where is it? | where is the new ferry to Lund?",
        "when did its engine fail? | when did the new ferry to Lund's engine fail?",
        "is this ferry safe | is the new ferry to Lund safe?",
      })
  void leansOnThings(String typed, String standalone) {
    assertThat(read(typed, asked("how much did the new ferry to Lund cost")).question())
        .isEqualTo(standalone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how much did the bridge of Malmö cost?",
        "What does Holm say he wants?",
        "is it true that Holm resigned",
        "who is the president of Romania?",
        "qué dijo Holm?",
        "does Holm have more ships than Berg?",
      })
  void whatNamesItsOwnTopicStandsAlone(String typed) {
    assertThat(read(typed, FALK)).isEqualTo(new Reading(typed, false, false));
  }

  @Test
  void titlesBelongToNames() {
    assertThat(read("and Lady Holm?", asked("what did Mr. Falk say about coal")).question())
        .isEqualTo("what did Lady Holm say about coal?");
  }

  @Test
  void whatSpeaksWithoutANameIsNobody() {
    Exchange report = asked("what was the cause of Falk's death", told("the cold", "a report"));
    assertThat(read("when was she born?", report).question()).isEqualTo("when was Falk born?");
  }

  @Test
  void somebodyElseIsAskedForTheFirstTime() {
    assertThat(read("and Holm?", asked("what else did Falk say?")).question())
        .isEqualTo("what did Holm say?");
  }

  @Test
  void theLatestPersonIsMeant() {
    assertThat(read("what does he want?", FALK, MAYOR).question())
        .isEqualTo("what does Tomas Berg want?");
  }

  @Test
  void whatNamesNothingMayBeAboutTheSame() {
    Reading reading = read("when does the sailing start?", FALK);
    assertThat(reading.question()).isEqualTo("when does the sailing start regarding Falk?");
    assertThat(reading.guessed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"what else did she say?", "any more?", "tell me more", "did she say anything else"})
  void furtherIsWhatWasNotToldYet(String typed) {
    assertThat(read(typed, FALK).further()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "' '", "?", "…", "\"", "[1]", "the second one", "why why why", "😀"})
  void anyTextIsRead(String typed) {
    assertThat(read(typed).question()).isEqualTo(typed);
    assertThat(read(typed, asked("?")).question()).isNotNull();
    assertThat(read(typed, FALK).question()).isNotNull();
  }

  @Test
  void anyTextIsReadAfterAnyOther() {
    List<String> texts =
        List.of(
            "?",
            "...",
            "what else did Falk say?",
            "who else",
            "Mr. Falk Jr.",
            "the U.S.",
            "'s",
            "why",
            "and Holm?",
            "what about the mayor's Dr.?",
            "how many",
            "in Lund",
            "he's",
            "her",
            "that that",
            "did",
            "did he did",
            "which",
            "of of of",
            "\"Who?\" he said.",
            "[2]",
            "more",
            "A.",
            "😀 he 😀",
            "what's the $5m ferry of Mr.",
            "so and but",
            "when was that",
            "what did they do there then");
    for (String before : texts) {
      for (String typed : texts) {
        assertThat(read(typed, asked(before, told(before, before)), asked(typed, told("a", null))))
            .as("%s after %s", typed, before)
            .isNotNull();
      }
    }
  }

  private static Exchange asked(String question, GivenQuote... told) {
    return new Exchange(question, question, List.of(told));
  }

  private static GivenQuote told(String words, @Nullable String speaker) {
    return new GivenQuote(words, Optional.ofNullable(speaker));
  }

  private static Reading read(String typed, Exchange... before) {
    return FollowUps.readAfter(typed, Arrays.asList(before));
  }
}
