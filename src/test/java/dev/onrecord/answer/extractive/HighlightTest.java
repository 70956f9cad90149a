package dev.onrecord.answer.extractive;

import static dev.onrecord.domain.AnswerType.COUNT;
import static dev.onrecord.domain.AnswerType.OTHER;
import static dev.onrecord.domain.AnswerType.PERSON;
import static dev.onrecord.domain.AnswerType.SPEAKER;
import static dev.onrecord.domain.AnswerType.STATEMENT;
import static dev.onrecord.domain.AnswerType.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of a quote that matter.
final class HighlightTest {
  private static final String COUNTS = "The club sold 30 players and bought 4 goalkeepers.";

  static Stream<Arguments> phrases() {
    return Stream.of(
        arguments(COUNT, "how many goalkeepers", COUNTS, "4"),
        arguments(COUNT, "how many players", COUNTS, "30"),
        arguments(COUNT, "how many PLAYER", COUNTS, "30"),
        arguments(TIME, "opened", "Closed in 1990, it was opened again in 2004.", "2004"),
        arguments(PERSON, "goal", "Ann Li passed and Eva Berg shot the goal.", "Eva Berg"),
        arguments(OTHER, "why", "“The match was off!”", "The match was off"),
        arguments(OTHER, "why", "A 🌨️ storm…", "A 🌨️ storm"));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void thePhraseNearestToTheQuestionsWordsIsMarked(
      AnswerType type, String question, String sentence, String marked) {
    Question asked = Sentences.question(type, question);
    assertThat(marked(asked, Sentences.sentence(asked, sentence))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "...", "😀", "“”", "a", "😀!"})
  void theMarkIsInsideTheSentence(String sentence) {
    Question question = Sentences.question(OTHER, "why");
    Evidence evidence = Sentences.sentence(question, sentence);
    Span mark = Highlight.of(question, evidence);
    assertThat(evidence.sentence().contains(mark)).isTrue();
  }

  @Test
  void whoSaidItIsTheSpeaker() {
    Question question = Sentences.question(SPEAKER, "who said the bridge is old");
    String text = "The bridge of Rome is old, Li told Radio Oslo.";
    assertThat(marked(question, Sentences.said(question, text, "Ann Li"))).isEqualTo("Li");
  }

  @Test
  void whoHasARoleIsTheSpeakerInIt() {
    Question question = Sentences.question(PERSON, "who is the engineer");
    String text = "Oslo is old, engineer Ann Li said.";
    assertThat(marked(question, Sentences.said(question, text, "engineer|Ann Li")))
        .isEqualTo("Ann Li");
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

  private static String marked(Question question, Evidence evidence) {
    return Sentences.words(Highlight.of(question, evidence), evidence);
  }
}
