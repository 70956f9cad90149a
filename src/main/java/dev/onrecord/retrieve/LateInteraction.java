package dev.onrecord.retrieve;

import dev.onrecord.domain.Encoding;
import java.util.Arrays;

/// MaxSim, weighted: each token of the question looks for its most similar token in a text, and the
/// similarities are averaged by the question tokens' weights.
///
/// After ColBERT (Khattab and Zaharia, 2020), with inverse document frequency as weight.
public final class LateInteraction {
  private static final double ONE = 127.0 * 127.0;

  private final byte[] question;
  private final double[] weights;
  private final int dimension;

  /// @param weights one for each token of `question`, at least 0, not all 0
  public LateInteraction(Encoding question, double[] weights) {
    if (weights.length != question.tokens().size()) {
      throw new IllegalArgumentException(
          "expected %d weights, got %d".formatted(question.tokens().size(), weights.length));
    }
    double sum = Arrays.stream(weights).sum();
    this.question = question.vectors();
    this.weights = Arrays.stream(weights).map(w -> sum == 0 ? 0 : w / sum).toArray();
    this.dimension = question.dimension();
  }

  /// For each question token, the best cosine with the text's tokens `from` (inclusive) to `to`
  /// (exclusive), at least 0; all 0 where there are none.
  ///
  /// @param text token vectors, one after the other
  public double[] best(byte[] text, int from, int to) {
    double[] best = new double[weights.length];
    for (int q = 0; q < weights.length; q++) {
      if (weights[q] > 0) {
        int max = 0;
        for (int t = from; t < to; t++) {
          max = Math.max(max, dot(question, q * dimension, text, t * dimension));
        }
        best[q] = max / ONE;
      }
    }
    return best;
  }

  /// The weighted mean of `best`, in [0, 1].
  public double score(double[] best) {
    double score = 0;
    for (int q = 0; q < weights.length; q++) {
      score += weights[q] * best[q];
    }
    return score;
  }

  /// The share of all weight that token `q` has, in [0, 1].
  public double weight(int q) {
    return weights[q];
  }

  private int dot(byte[] a, int aFrom, byte[] b, int bFrom) {
    int sum = 0;
    for (int i = 0; i < dimension; i++) {
      sum += a[aFrom + i] * b[bFrom + i];
    }
    return sum;
  }
}
