package dev.onrecord.answer.extractive;

import static dev.onrecord.domain.TermMatch.Where.ARTICLE;
import static dev.onrecord.domain.TermMatch.Where.NOWHERE;
import static dev.onrecord.domain.TermMatch.Where.PASSAGE;
import static dev.onrecord.domain.TermMatch.Where.SENTENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Draft;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.IndexState;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Retrieved;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Term;
import dev.onrecord.domain.TermMatch;
import dev.onrecord.domain.TermUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether evidence is enough, one term at a time.
final class SufficiencyTest {
  private static final String RAIN = "Rain fell on the valley.";
  private static final Span ASKED = new Span(0, 5);
  private static final TermUse KNOWN = new TermUse(10, 0);
  private static final TermUse UNKNOWN = new TermUse(0, 0);
  private static final TermUse AS_NAME = new TermUse(10, 9);

  static Stream<Arguments> terms() {
    return Stream.of(
        arguments("a word in the sentence", Term.Kind.NAME, SENTENCE, 0.0, UNKNOWN, true),
        arguments("a word in the passage", Term.Kind.NAME, PASSAGE, 0.0, UNKNOWN, true),
        arguments("a name elsewhere in the article", Term.Kind.NAME, ARTICLE, .51, KNOWN, true),
        arguments("a name elsewhere, unlike", Term.Kind.NAME, ARTICLE, .49, KNOWN, false),
        arguments("a name spelled alike", Term.Kind.NAME, NOWHERE, .61, KNOWN, true),
        arguments("another name", Term.Kind.NAME, NOWHERE, .59, KNOWN, false),
        arguments("a name never seen, alike", Term.Kind.NAME, NOWHERE, .66, UNKNOWN, true),
        arguments("a name never seen", Term.Kind.NAME, NOWHERE, .64, UNKNOWN, false),
        arguments("a name in lower case", Term.Kind.OTHER, NOWHERE, .49, AS_NAME, false),
        arguments("another number", Term.Kind.NUMBER, NOWHERE, .51, KNOWN, false),
        arguments("a verb for another", Term.Kind.VERB, NOWHERE, .46, UNKNOWN, true),
        arguments("a word for another", Term.Kind.OTHER, NOWHERE, .46, KNOWN, true),
        arguments("an unlike word", Term.Kind.OTHER, NOWHERE, .44, KNOWN, false),
        arguments("a word never seen", Term.Kind.OTHER, NOWHERE, .51, UNKNOWN, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void aTermMustBeThereOrBeParaphrased(
      String name,
      Term.Kind kind,
      TermMatch.Where where,
      double similarity,
      TermUse use,
      boolean answers) {
    Question question = question(AnswerType.OTHER, kind);
    Evidence evidence = evidence(RAIN, .9, new TermMatch(similarity, where));
    assertThat(answers(question, use, evidence)).isEqualTo(answers);
    if (!answers) {
      assertThat(missing(question, use, evidence)).containsExactly("asked");
    }
  }

  @Test
  void evidenceOfAnotherSubjectDoesNotAnswer() {
    Question question = question(AnswerType.OTHER, Term.Kind.OTHER);
    TermMatch met = new TermMatch(1, SENTENCE);
    assertThat(answers(question, KNOWN, evidence(RAIN, .59, met))).isFalse();
    assertThat(answers(question, KNOWN, evidence(RAIN, .61, met))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerType.class,
      names = {"MONEY", "AMOUNT", "COUNT", "TIME"})
  void anAmountOrTimeMustBeThere(AnswerType type) {
    Question question = question(type, Term.Kind.OTHER);
    TermMatch met = new TermMatch(1, SENTENCE);
    String amounts = "Rain cost the valley $5 in 2010.";
    assertThat(answers(question, KNOWN, evidence(RAIN, .9, met))).isFalse();
    assertThat(answers(question, KNOWN, evidence(amounts, .9, met))).isTrue();
  }

  @Test
  void noEvidenceLacksEveryTerm() {
    Question question = question(AnswerType.OTHER, Term.Kind.OTHER);
    assertThat(missing(question, UNKNOWN)).containsExactly("asked");
  }

  @Test
  void aTermThatSomeOfTheNearestHaveIsNotMissing() {
    Question question = question(AnswerType.OTHER, Term.Kind.NAME);
    Evidence without = evidence(RAIN, .5, new TermMatch(.1, NOWHERE));
    Evidence with = evidence(RAIN, .4, new TermMatch(.1, PASSAGE));
    assertThat(missing(question, KNOWN, without, with)).isEmpty();
  }

  @Test
  void aQuestionWithoutTermsIsNotAnswered() {
    Question nothing = new Question("?", List.of(), List.of(), AnswerType.OTHER);
    Retrieved retrieved =
        new Retrieved(List.of(evidence(RAIN, .9)), List.of(), new IndexState(1, 1, 1));
    Draft draft = new ExtractiveAnswerer().answer(nothing, retrieved);
    assertThat(draft.sentences()).isEmpty();
    assertThat(draft.nearest()).hasSize(1);
    assertThat(draft.missing()).isEmpty();
  }

  private static boolean answers(Question question, TermUse use, Evidence evidence) {
    return Sufficiency.answers(question, retrieved(use, evidence), evidence);
  }

  private static List<String> missing(Question question, TermUse use, Evidence... nearest) {
    return Sufficiency.missing(question, retrieved(use, nearest), List.of(nearest));
  }

  private static Retrieved retrieved(TermUse use, Evidence... evidence) {
    return new Retrieved(List.of(evidence), List.of(use), new IndexState(1, 1, 10));
  }

  /// Of one term; where that is a name, the question spells names.
  private static Question question(AnswerType type, Term.Kind kind) {
    return new Question("asked", List.of(new Term("asked", ASKED, kind)), List.of(), type);
  }

  private static Evidence evidence(String text, double relevance, TermMatch... matches) {
    Span span = new Span(0, text.length());
    return new Evidence(
        "rain", span, span, text, Optional.empty(), relevance, relevance, List.of(matches));
  }
}
