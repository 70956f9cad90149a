package dev.onrecord.eval.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Scores of positives, which should be high, and of negatives, which should be low.
public final class Scores {
  private final List<Scored> all = new ArrayList<>();
  private int positives;

  private record Scored(double score, boolean positive) {}

  /// Adds a score.
  ///
  /// @param positive whether the score should be high
  public void add(double score, boolean positive) {
    all.add(new Scored(score, positive));
    positives += positive ? 1 : 0;
  }

  /// How often a positive scores above a negative; a tie counts half. This is the area under the
  /// receiver operating characteristic.
  public Measure areaUnderCurve(String name) {
    double wins = 0;
    double below = 0;
    for (Step step : steps(Comparator.comparingDouble(Scored::score))) {
      wins += step.positives() * (below + step.negatives() / 2.0);
      below += step.negatives();
    }
    int negatives = all.size() - positives;
    double pairs = (double) positives * negatives;
    return new Measure.Separation(
        name, pairs == 0 ? Double.NaN : wins / pairs, positives, negatives);
  }

  /// The average precision: for each positive the share of positives among all scores that are at
  /// least as high; the mean of these.
  public Measure averagePrecision(String name) {
    double sum = 0;
    int found = 0;
    int seen = 0;
    for (Step step : steps(Comparator.comparingDouble(Scored::score).reversed())) {
      found += step.positives();
      seen += step.positives() + step.negatives();
      sum += step.positives() * (double) found / seen;
    }
    return new Measure.Separation(
        name, positives == 0 ? Double.NaN : sum / positives, positives, all.size() - positives);
  }

  /// The number of positives and negatives with the same score.
  private record Step(int positives, int negatives) {}

  private List<Step> steps(Comparator<Scored> order) {
    List<Scored> sorted = all.stream().sorted(order).toList();
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < sorted.size()) {
      double score = sorted.get(at).score();
      int high = 0;
      int low = 0;
      for (; at < sorted.size() && sorted.get(at).score() == score; at++) {
        if (sorted.get(at).positive()) {
          high++;
        } else {
          low++;
        }
      }
      steps.add(new Step(high, low));
    }
    return steps;
  }
}
