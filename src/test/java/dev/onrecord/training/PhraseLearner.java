package dev.onrecord.training;

import dev.onrecord.answer.phrase.Phrase;
import dev.onrecord.answer.phrase.PhraseFeatures;
import dev.onrecord.answer.phrase.PhraseModel;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/// Learns which phrase of a sentence answers: a log-linear model over the sentence's phrases, so
/// that the likelihood of the right ones is greatest (L-BFGS).
final class PhraseLearner implements Function {
  /// How much the square of a weight costs against the mean loss of a sentence.
  private static final double PENALTY = 1e-3;

  private static final int ITERATIONS = 100;
  private static final int FEATURES = PhraseFeatures.NAMES.size();

  private final List<PhraseExample> examples;

  private PhraseLearner(List<PhraseExample> examples) {
    this.examples = examples;
  }

  /// The weights that [PhraseModel] takes.
  static double[] learn(List<PhraseExample> examples) {
    List<PhraseExample> telling = examples.stream().filter(PhraseExample::isReachable).toList();
    return new QNMinimizer(0, 0, ITERATIONS).minimize(new PhraseLearner(telling));
  }

  @Override
  public int getDimension() {
    return PhraseModel.COLUMNS.size() * FEATURES;
  }

  @Override
  public double valueAt(double[] weights) {
    PhraseModel model = new PhraseModel(weights);
    double loss =
        examples.parallelStream()
            .mapToDouble(
                example -> {
                  double[] chances = model.probabilities(example.type(), example.features());
                  return -Math.log(Math.max(Double.MIN_NORMAL, right(example, chances)));
                })
            .sum();
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return loss / examples.size() + PENALTY * squares;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    PhraseModel model = new PhraseModel(weights);
    double[] sum =
        examples.parallelStream()
            .collect(
                () -> new double[weights.length],
                (into, example) -> add(into, example, model),
                PhraseLearner::add);
    double[] gradient = new double[weights.length];
    Arrays.setAll(gradient, i -> sum[i] / examples.size() + 2 * PENALTY * weights[i]);
    return gradient;
  }

  /// What an example adds to the gradient of the loss: features as they are expected less features
  /// as they are where the answer is right.
  private static void add(double[] into, PhraseExample example, PhraseModel model) {
    double[] chances = model.probabilities(example.type(), example.features());
    double right = Math.max(Double.MIN_NORMAL, right(example, chances));
    List<Phrase> phrases = example.features().phrases();
    double[] factors = new double[chances.length];
    Arrays.setAll(
        factors,
        p -> chances[p] - (example.answers().contains(phrases.get(p)) ? chances[p] / right : 0));
    double[] features = new double[FEATURES];
    example.features().addTo(features, factors);
    int column = PhraseModel.column(example.type());
    for (int f = 0; f < FEATURES; f++) {
      into[PhraseModel.at(0, f)] += features[f];
      into[PhraseModel.at(column, f)] += features[f];
    }
  }

  private static void add(double[] into, double[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] += other[i];
    }
  }

  private static double right(PhraseExample example, double[] chances) {
    List<Phrase> phrases = example.features().phrases();
    double right = 0;
    for (int p = 0; p < chances.length; p++) {
      right += example.answers().contains(phrases.get(p)) ? chances[p] : 0;
    }
    return right;
  }
}
