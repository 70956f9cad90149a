package dev.onrecord.training;

import de.bwaldvogel.liblinear.SolverType;
import dev.onrecord.training.Example.Candidate;
import java.util.Arrays;
import java.util.List;

/// Learns to put the sentence that answers before the others that were retrieved with it: logistic
/// regression over differences of their features (after Joachims' ranking SVM, 2002).
final class RankingLearner {
  /// How many of the others each answer is compared with.
  private static final int OTHERS = 8;

  private static final double COST = .01;

  private final double[] weights;

  private RankingLearner(double[] weights) {
    this.weights = weights;
  }

  static RankingLearner learn(List<Example> examples) {
    List<Example> telling = examples.stream().filter(Example::hasGold).toList();
    Regression regression =
        Regression.scaledBy(
            telling.stream()
                .flatMap(example -> example.candidates().stream())
                .map(Candidate::ranking)
                .toList(),
            false);
    boolean answerFirst = true;
    for (Example example : telling) {
      Candidate answer =
          example.candidates().stream().filter(Candidate::gold).findFirst().orElseThrow();
      List<Candidate> others =
          example.candidates().stream().filter(c -> !c.gold()).limit(OTHERS).toList();
      for (Candidate other : others) {
        Candidate first = answerFirst ? answer : other;
        Candidate second = answerFirst ? other : answer;
        double[] difference = new double[first.ranking().size()];
        Arrays.setAll(difference, i -> first.ranking().get(i) - second.ranking().get(i));
        regression.add(difference, answerFirst);
        answerFirst = !answerFirst;
      }
    }
    double[] solved = regression.solve(SolverType.L2R_LR, COST);
    return new RankingLearner(Arrays.copyOf(solved, solved.length - 1));
  }

  double[] weights() {
    return weights.clone();
  }

  double[] scores(Example example) {
    return example.candidates().stream()
        .mapToDouble(
            candidate -> {
              double sum = 0;
              for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * candidate.ranking().get(i);
              }
              return sum;
            })
        .toArray();
  }
}
