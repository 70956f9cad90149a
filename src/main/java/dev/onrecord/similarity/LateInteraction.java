package dev.onrecord.similarity;

import java.util.Arrays;

/// MaxSim, weighted: each token of the question looks for its most similar token in a text, and the
/// similarities are averaged by the question tokens' weights.
///
/// After ColBERT (Khattab and Zaharia, 2020), with inverse document frequency as weight.
///
/// Vectors are of `int`, since the JIT turns their products into vector instructions and those of
/// `byte` not: five times as fast, and no incubating module is needed.
public final class LateInteraction {
  private static final double ONE = 127.0 * 127.0;

  private final int[] question;
  private final double[] weights;
  private final int dimension;

  /// @param question token vectors, one after the other; in a component, 127 stands for 1
  /// @param dimension components of a vector
  /// @param weights one for each token of the question, at least 0
  public LateInteraction(byte[] question, int dimension, double[] weights) {
    if (weights.length * dimension != question.length) {
      throw new IllegalArgumentException(
          "expected %d weights, got %d".formatted(question.length / dimension, weights.length));
    }
    double sum = Arrays.stream(weights).sum();
    this.dimension = dimension;
    this.weights = Arrays.stream(weights).map(w -> sum == 0 ? 0 : w / sum).toArray();
    this.question = widen(question);
  }

  /// Vectors of bytes as they are compared.
  public static int[] widen(byte[] vectors) {
    int[] wide = new int[vectors.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = vectors[i];
    }
    return wide;
  }

  /// For each question token, the best cosine with a token of the text, at least 0; all 0 where
  /// there are none.
  ///
  /// @param text token vectors, one after the other; 127 stands for 1
  public double[] best(int[] text) {
    int[] best = new int[weights.length];
    int[] token = new int[dimension];
    for (int start = 0; start < text.length; start += dimension) {
      System.arraycopy(text, start, token, 0, dimension);
      for (int q = 0; q < best.length; q++) {
        if (weights[q] > 0) {
          best[q] = Math.max(best[q], dot(q * dimension, token));
        }
      }
    }
    return Arrays.stream(best).mapToDouble(dot -> dot / ONE).toArray();
  }

  /// The cosine of each question token, with or without weight, with each of a text's tokens.
  ///
  /// @param text as for [#best]
  /// @return a row for each question token
  public double[][] cosines(int[] text) {
    double[][] cosines = new double[weights.length][text.length / dimension];
    int[] token = new int[dimension];
    for (int t = 0; t < text.length / dimension; t++) {
      System.arraycopy(text, t * dimension, token, 0, dimension);
      for (int q = 0; q < cosines.length; q++) {
        cosines[q][t] = dot(q * dimension, token) / ONE;
      }
    }
    return cosines;
  }

  /// Tokens of the question.
  public int tokens() {
    return weights.length;
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

  /// The dot product of a token with the question's components from `start`.
  private int dot(int start, int[] token) {
    int sum = 0;
    for (int i = 0; i < token.length; i++) {
      sum += question[start + i] * token[i];
    }
    return sum;
  }
}
