package dev.onrecord.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Logistic regression over features that are first brought to one scale, and with a constant also
/// to mean 0, so that the penalty on weights is even.
final class Regression {
  private static final double PRECISION = .001;
  private static final int SEED = 1;

  private final double[] means;
  private final double[] scales;
  private final boolean constant;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Double> labels = new ArrayList<>();

  private Regression(double[] means, double[] scales, boolean constant) {
    this.means = means;
    this.scales = scales;
    this.constant = constant;
  }

  /// @param population whose means and standard deviations are taken
  /// @param constant whether there is one; differences of features need none
  static Regression scaledBy(List<List<Double>> population, boolean constant) {
    int width = population.getFirst().size();
    double[] means = new double[width];
    double[] scales = new double[width];
    for (int i = 0; i < width; i++) {
      int feature = i;
      double mean = population.stream().mapToDouble(row -> row.get(feature)).average().orElse(0);
      double variance =
          population.stream()
              .mapToDouble(row -> Math.pow(row.get(feature) - mean, 2))
              .average()
              .orElse(0);
      means[i] = constant ? mean : 0;
      scales[i] = Math.sqrt(variance);
    }
    return new Regression(means, scales, constant);
  }

  void add(double[] row, boolean positive) {
    double[] scaled = new double[row.length];
    Arrays.setAll(scaled, i -> scales[i] == 0 ? 0 : (row[i] - means[i]) / scales[i]);
    rows.add(scaled);
    labels.add(positive ? 1.0 : -1.0);
  }

  /// The weights for features as they are, and last the constant or 0.
  ///
  /// @param solver which penalty
  /// @param cost how much an error costs against the penalty
  double[] solve(SolverType solver, double cost) {
    int width = scales.length;
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = width + (constant ? 1 : 0);
    problem.bias = constant ? 1 : -1;
    problem.x = new Feature[rows.size()][];
    problem.y = labels.stream().mapToDouble(Double::doubleValue).toArray();
    for (int r = 0; r < rows.size(); r++) {
      List<Feature> features = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        if (rows.get(r)[i] != 0) {
          features.add(new FeatureNode(i + 1, rows.get(r)[i]));
        }
      }
      if (constant) {
        features.add(new FeatureNode(width + 1, 1));
      }
      problem.x[r] = features.toArray(Feature[]::new);
    }
    Linear.disableDebugOutput();
    Parameter parameter = new Parameter(solver, cost, PRECISION);
    parameter.setRandom(new Random(SEED));
    parameter.setRegularizeBias(!constant);
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = new double[width + 1];
    for (int i = 0; i < problem.n; i++) {
      double scale = i == width ? 1 : scales[i];
      weights[i] = scale == 0 ? 0 : sign * model.getFeatureWeights()[i] / scale;
    }
    for (int i = 0; i < width; i++) {
      weights[width] -= weights[i] * means[i];
    }
    return weights;
  }
}
