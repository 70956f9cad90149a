package dev.onrecord.retrieve;

import dev.onrecord.domain.Encoding;
import java.util.Arrays;

/// MaxSim, weighted: each token of the question looks for its most similar token in a text, and the
/// similarities are averaged by the question tokens' weights.
///
/// After ColBERT (Khattab and Zaharia, 2020), with inverse document frequency as weight. Not
/// thread-safe: one for each question.
///
/// Bytes are widened before they are multiplied, since the JIT turns loops over `int` into vector
/// instructions and loops over `byte` not: five times as fast, and no incubating module is needed.
public final class LateInteraction {
  private static final double ONE = 127.0 * 127.0;

  private final int[] question;
  private final double[] weights;
  private final int dimension;
  private final int[] token;

  /// @param weights one for each token of `question`, at least 0
  public LateInteraction(Encoding question, double[] weights) {
    if (weights.length != question.tokens().size()) {
      throw new IllegalArgumentException(
          "expected %d weights, got %d".formatted(question.tokens().size(), weights.length));
    }
    double sum = Arrays.stream(weights).sum();
    this.dimension = question.dimension();
    this.weights = Arrays.stream(weights).map(w -> sum == 0 ? 0 : w / sum).toArray();
    this.token = new int[dimension];
    this.question = new int[weights.length * dimension];
    widen(question.vectors(), 0, this.question);
  }

  /// For each question token, the best cosine with the text's tokens `from` (inclusive) to `to`
  /// (exclusive), at least 0; all 0 where there are none.
  ///
  /// @param text token vectors, one after the other
  public double[] best(byte[] text, int from, int to) {
    int[] best = new int[weights.length];
    for (int t = from; t < to; t++) {
      widen(text, t * dimension, token);
      for (int q = 0; q < best.length; q++) {
        if (weights[q] > 0) {
          best[q] = Math.max(best[q], dot(q * dimension));
        }
      }
    }
    return Arrays.stream(best).mapToDouble(dot -> dot / ONE).toArray();
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

  private static void widen(byte[] from, int start, int[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = from[start + i];
    }
  }

  /// The dot product of the current token with the question's components from `start`.
  private int dot(int start) {
    int sum = 0;
    for (int i = 0; i < dimension; i++) {
      sum += question[start + i] * token[i];
    }
    return sum;
  }
}
