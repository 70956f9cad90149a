package dev.onrecord.question.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.question.followup.NextQuestions.Next;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NextQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lavrov said that the missile shield threatens Russia. | Sergey Lavrov | the missile"
            + " shield",
        "Lavrov said Wednesday that a deal with Washington is near. | Sergey Lavrov"
            + " | a deal with Washington",
        "The missile shield is a threat to the harbour, Lavrov said. | Sergey Lavrov"
            + " | the missile shield",
        "Moscow warned that a preemptive strike may follow. | Moscow | a preemptive strike",
        "She said that demand for Norwegian salmon is falling. | Ingrid Tveit | Norwegian salmon",
      })
  void aQuestionIsAboutANounPhraseOfWhatWasSaid(String statement, String speaker, String topic) {
    assertThat(questions(statement, speaker))
        .contains("What did %s say about %s?".formatted(speaker, topic));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lavrov said that he would think of that next week. | Sergey Lavrov",
        "Lavrov told reporters at a news conference in Moscow on Monday. | Sergey Lavrov",
        "Lavrov said in Brussels on Friday. | Sergey Lavrov",
        "Workers said that the missile shield threatens Russia. | Aid workers",
        "It said that the missile shield threatens Russia. | United Nations",
        "He said that the missile shield threatens Russia. | another Russian official",
        "He said that the missile shield threatens Russia. | Ser\"gey Lavrov",
        "He said that the missile shield threatens Russia. | <b>Lavrov</b>",
        "He said that the missile shield threatens Russia. | Сергей Лавров",
        "Lavrov said that Sergey and the Lavrov plan will go on. | Sergey Lavrov",
        "Lavrov said that it is 'the <b>shield</b>' and the {plan}. | Sergey Lavrov",
      })
  void whatWouldNeedMendingIsLeftOut(String statement, String speaker) {
    assertThat(questions(statement, speaker)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {601, 5_000})
  void aVeryLongStatementIsNotRead(int length) {
    String statement = "Lavrov said that the missile shield threatens Russia";
    assertThat(questions(statement + " now".repeat(length), "Sergey Lavrov")).isEmpty();
  }

  private static List<String> questions(String statement, String speaker) {
    return NextQuestions.of(statement, List.<Span>of(), speaker, "", false, statement).stream()
        .map(Next::question)
        .toList();
  }
}
