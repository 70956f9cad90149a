package dev.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a text is asked.
final class PolitenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pls tell me who won | who won",
        "i want to know who the mayor is | who the mayor is",
        "I'd like to know when it ends. | when it ends.",
        "so, what did Lagarde say | what did Lagarde say",
        "so what did Lagarde say | what did Lagarde say",
        "Hello there, could you please tell me where the ferry is? | where the ferry is?",
        "Do you know whether the ferry was sold? | the ferry was sold?",
        "I was wondering why the bees died | why the bees died",
        "Can you tell me more about the trial? | the trial?",
        "give me some information about the trial | the trial",
        "Explain why the bees died. | why the bees died.",
        "my question is: who won? | who won?",
        "Question: who won? | who won?",
        "who won, please? | who won?",
        "who won? thanks | who won?",
        "who won according to the articles? | who won?",
        "According to the article, who won? | who won?",
        "ok so, any idea who won | who won",
      })
  void whatIsPutAroundAQuestionIsNotAsked(String text, String core) {
    assertThat(Politeness.of(text).core()).isEqualTo(core);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "right wing parties in Norway",
        "well drilling costs",
        "hello",
        "tell me",
        "please",
        "Who can tell the difference?",
        "May members vote as they please?",
        "question time",
        "So far the ferry is late",
        "find makarov",
        "show trials in Moscow",
        "?",
        "",
      })
  void whatIsAskedStays(String text) {
    assertThat(Politeness.of(text).core()).isEqualTo(text.startsWith("find ") ? "makarov" : text);
  }
}
