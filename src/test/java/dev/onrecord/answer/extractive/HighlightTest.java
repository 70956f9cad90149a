package dev.onrecord.answer.extractive;

import static dev.onrecord.domain.question.AnswerType.OTHER;
import static dev.onrecord.domain.question.AnswerType.PERSON;
import static dev.onrecord.domain.question.AnswerType.SPEAKER;
import static dev.onrecord.domain.question.AnswerType.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.answer.Sentences;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of a quote that matter.
final class HighlightTest {
  @ParameterizedTest
  @ValueSource(strings = {"!", "...", "😀", "“”", "a", "😀!"})
  void theMarkIsInsideTheSentence(String sentence) {
    Question question = Sentences.question(OTHER, "why");
    Evidence evidence = Sentences.sentence(question, sentence);
    Span mark = Highlight.of(question, evidence);
    assertThat(evidence.sentence().contains(mark)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The match was off!” | The match was off",
        "A 🌨️ storm… | A 🌨️ storm",
        "It is Ze\u0301. | It is Ze\u0301"
      })
  void aSentenceThatWasNotReadIsMarkedWithoutItsPunctuation(String sentence, String marked) {
    Question question = Sentences.question(OTHER, "why");
    assertThat(marked(question, Sentences.sentence(question, sentence))).isEqualTo(marked);
  }

  @Test
  void whoSaidItIsTheSpeaker() {
    Question question = Sentences.question(SPEAKER, "who said the bridge is old");
    String text = "The bridge of Rome is old, Li told Radio Oslo.";
    assertThat(marked(question, Sentences.said(question, text, "Ann Li"))).isEqualTo("Li");
  }

  @Test
  void whoIsNotNamedWhereTheySaidItIsTheirRole() {
    Question question = Sentences.question(SPEAKER, "who said the bridge is old");
    String text = "The bridge of Rome is old, the city's engineer said.";
    assertThat(marked(question, Sentences.said(question, text, "City's Engineer|Ann Li")))
        .isEqualTo("city's engineer");
  }

  @Test
  void whoHasARoleIsTheSpeakerInIt() {
    Question question = Sentences.question(PERSON, "who is the engineer");
    String text = "Oslo is old, engineer Ann Li said.";
    assertThat(marked(question, Sentences.said(question, text, "engineer|Ann Li")))
        .isEqualTo("Ann Li");
  }

  @Test
  void whoSomebodyIsTheirRoleTells() {
    Question question = Sentences.question(PERSON, "Ann Li");
    String text = "Oslo is old, engineer Ann Li said.";
    assertThat(marked(question, Sentences.said(question, text, "engineer|Ann Li")))
        .isEqualTo("engineer");
  }

  @Test
  void theLongestOfTheSpeakersWordsAreMarked() {
    Question question = Sentences.question(STATEMENT, "what did Li say");
    String text = "“It is old,” Li said, “and it will certainly fall.”";
    assertThat(
            marked(
                question,
                Sentences.said(question, text, "Li", "It is old,", "and it will certainly fall.")))
        .isEqualTo("and it will certainly fall.");
  }

  @Test
  void aWordInQuotationMarksIsNotWhatWasSaid() {
    Question question = Sentences.question(STATEMENT, "what did Li say");
    String text = "Li said that the “old” bridge would not hold another winter.";
    assertThat(marked(question, Sentences.said(question, text, "Li", "old")))
        .isEqualTo("Li said that the “old” bridge would not hold another winter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Li denied on Friday that the bridge is old. | the bridge is old",
        "She denied that the bridge is old. | the bridge is old",
        "The bridge is old, Li told Radio Oslo on Friday. | The bridge is old",
        "The bridge, built in 1900, is old, she said. | The bridge, built in 1900, is old",
        "Li's bridge was, to those that know, old. | Li's bridge was, to those that know, old",
      })
  void ofReportedSpeechTheClauseIsMarked(String text, String clause) {
    Question question = Sentences.question(STATEMENT, "what did Li say");
    Question ofSpeaker =
        new Question(question.text(), question.terms(), question.terms(), STATEMENT);
    assertThat(marked(ofSpeaker, Sentences.said(question, text, "Ann Li"))).isEqualTo(clause);
  }

  @Test
  void aFewWordsQuotedAreWhatWasSaid() {
    Question question = Sentences.question(STATEMENT, "what did Li warn about the bridge");
    Question ofSpeaker =
        new Question(question.text(), question.terms(), question.terms(), STATEMENT);
    String text = "Li warned on Friday that the old bridge over the river was “about to fall.”";
    assertThat(marked(ofSpeaker, Sentences.said(question, text, "Li", "about to fall.")))
        .isEqualTo("about to fall");
  }

  private static String marked(Question question, Evidence evidence) {
    return Sentences.words(Highlight.of(question, evidence), evidence);
  }
}
