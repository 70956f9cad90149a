package dev.onrecord.answer.phrase;

import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.learned.LearnedNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The weights of [PhraseFeatures], which were learned: one for questions of every kind, to which
/// comes one for the kind at hand.
public final class PhraseModel {
  /// Of the weights: first those for every kind, then those for each.
  public static final List<String> COLUMNS =
      List.of("every", "person", "place", "time", "count", "amount", "statement", "other");

  private static final String RESOURCE = "/answer/phrase.tsv";

  private final double[] weights;

  /// @param weights those of the first of [#COLUMNS] in the order of the features, then those of
  ///   the next
  public PhraseModel(double[] weights) {
    this.weights = weights.clone();
  }

  /// The model that comes with the program: a line for each feature, its name and its weights.
  ///
  /// @throws IllegalStateException if the resource lacks or is of other features
  static PhraseModel packaged() {
    Map<String, double[]> rows = LearnedNumbers.rows(RESOURCE);
    double[] weights = new double[COLUMNS.size() * PhraseFeatures.NAMES.size()];
    for (int feature = 0; feature < PhraseFeatures.NAMES.size(); feature++) {
      String name = PhraseFeatures.NAMES.get(feature);
      double[] row = rows.get(name);
      if (row == null || row.length != COLUMNS.size()) {
        throw new IllegalStateException("%s lacks the weights of '%s'".formatted(RESOURCE, name));
      }
      for (int column = 0; column < COLUMNS.size(); column++) {
        weights[at(column, feature)] = row[column];
      }
    }
    return new PhraseModel(weights);
  }

  /// Which of [#COLUMNS] is for a kind of answer.
  public static int column(AnswerType type) {
    return switch (type) {
      case PERSON, SPEAKER -> 1;
      case PLACE -> 2;
      case TIME -> 3;
      case COUNT -> 4;
      case MONEY, AMOUNT -> 5;
      case STATEMENT -> 6;
      case OTHER -> 7;
    };
  }

  /// Where the weight of a feature stands among all.
  public static int at(int column, int feature) {
    return column * PhraseFeatures.NAMES.size() + feature;
  }

  /// How likely each phrase of a sentence answers, if one does.
  public double[] probabilities(AnswerType type, PhraseFeatures features) {
    double[] sum = Arrays.copyOf(weights, PhraseFeatures.NAMES.size());
    for (int feature = 0; feature < sum.length; feature++) {
      sum[feature] += weights[at(column(type), feature)];
    }
    double[] scores = features.scores(sum);
    double most = Arrays.stream(scores).max().orElse(0);
    double[] likelihoods = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double all = Arrays.stream(likelihoods).sum();
    return Arrays.stream(likelihoods).map(likelihood -> likelihood / all).toArray();
  }
}
