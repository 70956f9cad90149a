package dev.onrecord.answer.extractive;

import static dev.onrecord.domain.index.TermMatch.Where.NOWHERE;
import static dev.onrecord.domain.index.TermMatch.Where.PASSAGE;
import static dev.onrecord.domain.index.TermMatch.Where.SENTENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Measured;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.Signals;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import dev.onrecord.domain.settings.Caution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether evidence is enough, and what it lacks.
final class SufficiencyTest {
  private static final String RAIN = "Rain fell on the valley.";
  private static final Span ASKED = new Span(0, 5);
  private static final TermMatch MET = new TermMatch(1, SENTENCE);
  private static final TermMatch ABSENT = new TermMatch(.2, NOWHERE);

  @ParameterizedTest
  @EnumSource(Caution.class)
  void whatMeetsAQuestionAnswersItAtEveryLevel(Caution caution) {
    Evidence evidence = evidence(RAIN, .9, Measured.WELL, MET);
    assertThat(answers(caution, question(AnswerType.OTHER), evidence)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void whatIsAboutSomethingElseAnswersAtNoLevel(Caution caution) {
    Evidence evidence = evidence(RAIN, .2, Measured.BADLY, ABSENT);
    assertThat(answers(caution, question(AnswerType.OTHER), evidence)).isFalse();
  }

  @Test
  void moreCautionNeverAnswersMore() {
    for (double relevance = 0; relevance <= 1; relevance += .05) {
      Evidence evidence = evidence(RAIN, relevance, Measured.WELL, ABSENT);
      Question question = question(AnswerType.OTHER);
      boolean low = answers(Caution.LOW, question, evidence);
      boolean normal = answers(Caution.NORMAL, question, evidence);
      boolean high = answers(Caution.HIGH, question, evidence);
      assertThat(normal).isIn(low, false);
      assertThat(high).isIn(normal, false);
    }
  }

  @ParameterizedTest(name = "{0} met {1}")
  @CsvSource({"NAME, .5, false", "NAME, .6, true", "NUMBER, .7, false", "NUMBER, .8, true"})
  void aNameOrNumberThatIsNowhereMustBeThereInAnotherSpelling(
      Term.Kind kind, double similarity, boolean answers) {
    Question question =
        new Question("asked", List.of(new Term("asked", ASKED, kind)), List.of(), AnswerType.OTHER);
    Evidence evidence = evidence(RAIN, .9, Measured.WELL, new TermMatch(similarity, NOWHERE));
    assertThat(answers(Caution.LOW, question, evidence)).isEqualTo(answers);
  }

  @Test
  void whatLacksATermIsLessSure() {
    Question question = question(AnswerType.OTHER);
    double with = confidence(question, evidence(RAIN, .8, Measured.WELL, MET));
    double without = confidence(question, evidence(RAIN, .5, Measured.WELL, ABSENT));
    assertThat(with).isBetween(0.0, 1.0).isGreaterThan(without);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerType.class,
      names = {"MONEY", "AMOUNT", "COUNT", "TIME"})
  void anAmountOrTimeMustBeThere(AnswerType type) {
    Evidence without = evidence(RAIN, .9, Measured.WELL, MET);
    Evidence with = evidence("Rain cost the valley $5 in 2010.", .9, Measured.WELL, MET);
    assertThat(answers(Caution.LOW, question(type), without)).isFalse();
    assertThat(answers(Caution.LOW, question(type), with)).isTrue();
  }

  @Test
  void noEvidenceLacksEveryTerm() {
    assertThat(missing()).containsExactly("asked");
  }

  @Test
  void aTermThatSomeOfTheNearestHaveIsNotMissing() {
    Evidence without = evidence(RAIN, .5, Measured.WELL, ABSENT);
    Evidence with = evidence(RAIN, .4, Measured.WELL, new TermMatch(.1, PASSAGE));
    assertThat(missing(without, with)).isEmpty();
    assertThat(missing(without)).containsExactly("asked");
  }

  @Test
  void aQuestionWithoutTermsIsNotAnswered() {
    Question nothing = new Question("?", List.of(), List.of(), AnswerType.OTHER);
    Retrieved retrieved =
        new Retrieved(
            List.of(evidence(RAIN, .9, Measured.WELL)), List.of(), new IndexState(1, 1, 1));
    Draft draft = new ExtractiveAnswerer(Caution.LOW).answer(nothing, retrieved);
    assertThat(draft.sentences()).isEmpty();
    assertThat(draft.nearest()).hasSize(1);
    assertThat(draft.missing()).isEmpty();
  }

  private static boolean answers(Caution caution, Question question, Evidence evidence) {
    return new Sufficiency(caution).answers(question, retrieved(evidence), evidence, false);
  }

  private static double confidence(Question question, Evidence evidence) {
    return Sufficiency.Chances.of(question, retrieved(evidence), evidence).both();
  }

  private static List<String> missing(Evidence... nearest) {
    return Sufficiency.missing(question(AnswerType.OTHER), List.of(nearest));
  }

  private static Retrieved retrieved(Evidence evidence) {
    return new Retrieved(List.of(evidence), List.of(new TermUse(3, 0)), new IndexState(1, 1, 10));
  }

  private static Question question(AnswerType type) {
    return new Question(
        "asked", List.of(new Term("asked", ASKED, Term.Kind.OTHER)), List.of(), type);
  }

  private static Evidence evidence(
      String text, double relevance, Signals signals, TermMatch... matches) {
    Span span = new Span(0, text.length());
    return new Evidence(
        "rain",
        span,
        span,
        text,
        Optional.empty(),
        relevance,
        relevance,
        List.of(matches),
        signals,
        Measured.NO_WORDS,
        List.of());
  }
}
