package dev.onrecord.answer.extractive;

import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How a sentence meets the question's terms, all together.
final class TermMatches {
  private TermMatches() {}

  /// Standard deviation of the terms' similarities; 0 without terms.
  static double spread(Evidence evidence) {
    double mean =
        evidence.matches().stream().mapToDouble(TermMatch::similarity).average().orElse(0);
    return Math.sqrt(
        evidence.matches().stream()
            .mapToDouble(match -> (match.similarity() - mean) * (match.similarity() - mean))
            .average()
            .orElse(0));
  }

  /// The similarity of the term that is least met; 1 without terms.
  static double leastSimilarity(Evidence evidence) {
    return evidence.matches().stream().mapToDouble(TermMatch::similarity).min().orElse(1);
  }

  /// The same of the terms that neither the sentence nor what is around it has.
  static double leastSimilarityNotNear(Evidence evidence) {
    return evidence.matches().stream()
        .filter(match -> !match.isNear())
        .mapToDouble(TermMatch::similarity)
        .min()
        .orElse(1);
  }

  /// How many terms of a kind are matched in a way.
  static double count(
      Question question, Evidence evidence, Term.Kind kind, Predicate<TermMatch> matched) {
    return IntStream.range(0, question.terms().size())
        .filter(t -> question.terms().get(t).kind() == kind)
        .filter(t -> matched.test(evidence.matches().get(t)))
        .count();
  }
}
