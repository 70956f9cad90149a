package dev.onrecord.similarity;

/// How alike two vectors of length 1 are.
public final class Cosine {
  private Cosine() {}

  /// The cosine of their angle, in [-1, 1].
  ///
  /// @param b as many numbers as `a`
  public static double of(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
