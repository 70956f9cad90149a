package dev.onrecord.answer.extractive;

import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermMatch.Where;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// What tells whether a sentence answers a question, as numbers with names: those it is ranked by,
/// and what it lacks.
public final class SufficiencyFeatures {
  /// In the order of the numbers.
  public static final List<String> NAMES = names();

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|except|unlike"
              + "|fail(?:ed|s)?|unable)\\b|n['’]t\\b");

  private SufficiencyFeatures() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(RankingFeatures.NAMES);
    names.addAll(
        List.of(
            "relevance",
            "terms",
            "terms-not-near",
            "terms-not-in-sentence",
            "weight-near",
            "weight-in-sentence",
            "weight-in-archive",
            "least-similar-term",
            "numbers-not-in-sentence",
            "numbers-not-near",
            "names-not-in-archive",
            "negation-in-question-only",
            "negation-in-sentence-only",
            "asks-for-count",
            "asks-for-person",
            "asks-for-time"));
    return List.copyOf(names);
  }

  /// The numbers of a piece of evidence, in the order of [#NAMES].
  public static double[] of(Question question, Retrieved retrieved, Evidence evidence) {
    double[] ranking = RankingFeatures.of(question, evidence);
    boolean asksNegation = NEGATION.matcher(question.text()).find();
    boolean hasNegation = NEGATION.matcher(evidence.text()).find();
    double[] more = {
      evidence.relevance(),
      question.terms().size(),
      evidence.matches().stream().filter(match -> !match.isNear()).count(),
      evidence.matches().stream().filter(match -> match.where() != Where.SENTENCE).count(),
      share(question, retrieved, t -> evidence.matches().get(t).isNear() ? 1 : 0),
      share(question, retrieved, t -> evidence.matches().get(t).where() == Where.SENTENCE ? 1 : 0),
      share(question, retrieved, t -> retrieved.terms().get(t).passages() > 0 ? 1 : 0),
      TermMatches.leastSimilarity(evidence),
      TermMatches.count(question, evidence, Term.Kind.NUMBER, m -> m.where() != Where.SENTENCE),
      TermMatches.count(question, evidence, Term.Kind.NUMBER, m -> !m.isNear()),
      TermMatches.count(question, evidence, Term.Kind.NAME, m -> m.where() == Where.NOWHERE),
      asksNegation && !hasNegation ? 1 : 0,
      hasNegation && !asksNegation ? 1 : 0,
      switch (question.asksFor()) {
        case COUNT, AMOUNT, MONEY -> 1;
        default -> 0;
      },
      switch (question.asksFor()) {
        case PERSON, SPEAKER -> 1;
        default -> 0;
      },
      switch (question.asksFor()) {
        case TIME -> 1;
        default -> 0;
      }
    };
    double[] all = new double[ranking.length + more.length];
    System.arraycopy(ranking, 0, all, 0, ranking.length);
    System.arraycopy(more, 0, all, ranking.length, more.length);
    return all;
  }

  /// Mean over the question's terms, rare ones counting more; 1 without terms.
  private static double share(
      Question question, Retrieved retrieved, ToDoubleFunction<Integer> value) {
    double sum = 0;
    double weights = 0;
    for (int t = 0; t < question.terms().size(); t++) {
      double weight = weight(retrieved, t);
      sum += weight * value.applyAsDouble(t);
      weights += weight;
    }
    return weights == 0 ? 1 : sum / weights;
  }

  /// Inverse document frequency over passages, as in BM25.
  private static double weight(Retrieved retrieved, int term) {
    int frequency = retrieved.terms().get(term).passages();
    int passages = Math.max(frequency, retrieved.index().passages());
    return Math.log1p((passages - frequency + .5) / (frequency + .5));
  }
}
