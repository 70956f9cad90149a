package dev.onrecord.learned;

import java.util.List;
import java.util.Map;

/// A weighted sum of named features, with weights that were learned.
public final class LinearModel {
  private static final String CONSTANT = "constant";

  private final double[] weights;
  private final double constant;

  private LinearModel(double[] weights, double constant) {
    this.weights = weights;
    this.constant = constant;
  }

  /// Reads the weights of features. One without a line has no weight.
  ///
  /// @param resource on the class path, as [LearnedNumbers] reads it
  /// @param names of the features, in order
  /// @throws IllegalStateException if the resource lacks, or names a feature that there is not
  public static LinearModel read(String resource, List<String> names) {
    Map<String, Double> numbers = LearnedNumbers.read(resource);
    numbers.keySet().stream()
        .filter(name -> !names.contains(name) && !name.equals(CONSTANT))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalStateException(resource + " has a weight for unknown " + name);
            });
    return new LinearModel(
        names.stream().mapToDouble(name -> numbers.getOrDefault(name, 0.0)).toArray(),
        numbers.getOrDefault(CONSTANT, 0.0));
  }

  /// What feature `index` adds where it has this value.
  public double part(int index, double value) {
    return weights[index] * value;
  }

  public double sum(double[] features) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += part(i, features[i]);
    }
    return sum;
  }

  /// The sum as a probability, by the logistic function.
  public double probability(double[] features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }
}
