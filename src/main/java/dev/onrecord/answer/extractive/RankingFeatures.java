package dev.onrecord.answer.extractive;

import dev.onrecord.answer.phrase.TypedPhrases;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Signals;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.List;
import java.util.regex.Pattern;

/// What a sentence is ranked by, as numbers with names.
public final class RankingFeatures {
  /// In the order of the numbers; [Signals] tells what most of them are.
  public static final List<String> NAMES =
      List.of(
          "rare-tokens",
          "close-tokens",
          "function-words",
          "question-word",
          "question-word-three",
          "after-question-word",
          "passage",
          "neighbour-gain",
          "previous-gain",
          "previous",
          "sentence-bm25",
          "passage-bm25",
          "shared-pairs",
          "position",
          "opens-passage",
          "uneven-terms",
          "names-not-in-sentence",
          "names-not-near",
          "worst-term-not-near",
          "has-answer-type",
          "opens-with-pronoun");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:He|She|It|They|This|These|That|Those|His|Her|Its|Their|Such|However|But|Also)\\b");

  private RankingFeatures() {}

  /// The numbers of a piece of evidence, in the order of [#NAMES].
  public static double[] of(Question question, Evidence evidence) {
    Signals signals = evidence.signals();
    return new double[] {
      signals.rareTokens(),
      signals.closeTokens(),
      signals.functionWords(),
      signals.questionWord(),
      signals.questionWordThree(),
      signals.afterQuestionWord(),
      signals.passage(),
      signals.neighbourGain(),
      signals.previousGain(),
      signals.previous(),
      signals.sentenceBm25(),
      signals.passageBm25(),
      signals.sharedPairs(),
      signals.position(),
      signals.position() == 0 ? 1 : 0,
      TermMatches.spread(evidence),
      TermMatches.count(question, evidence, Term.Kind.NAME, m -> !isInSentence(m)),
      TermMatches.count(question, evidence, Term.Kind.NAME, m -> !m.isNear()),
      TermMatches.leastSimilarityNotNear(evidence),
      hasAnswerType(question, evidence) ? 1 : 0,
      PRONOUN.matcher(evidence.text()).lookingAt() ? 1 : 0
    };
  }

  private static boolean isInSentence(TermMatch match) {
    return match.where() == TermMatch.Where.SENTENCE;
  }

  /// Whether a sentence has a phrase of the kind that is asked for; true where the question asks
  /// for no particular kind.
  static boolean hasAnswerType(Question question, Evidence evidence) {
    return switch (question.asksFor()) {
      case STATEMENT, OTHER -> true;
      case PERSON, SPEAKER, PLACE, TIME, COUNT, AMOUNT, MONEY ->
          TypedPhrases.of(question, evidence).findAny().isPresent();
    };
  }
}
