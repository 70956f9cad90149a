package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Scores;
import java.util.List;

/// Adds up the ranks of a ranking over a question set.
final class RankingTally {
  /// Number of places for the measure `any@3`.
  private static final int FEW = 3;

  private final Scores scores = new Scores();
  private int answerable;
  private int first;
  private int any;
  private int paragraph;
  private double reciprocals;
  private int shown;
  private long characters;

  void add(GoldRank standing) {
    scores.add(standing.score(), standing.answerable());
    shown += standing.lengths().size();
    characters += standing.lengths().stream().mapToInt(Integer::intValue).sum();
    if (standing.answerable()) {
      answerable++;
      first += standing.rank() == 1 ? 1 : 0;
      any += standing.rank() >= 1 && standing.rank() <= FEW ? 1 : 0;
      paragraph += standing.article() ? 1 : 0;
      reciprocals += standing.rank() == 0 ? 0 : 1.0 / standing.rank();
    }
  }

  /// The measures of the ranks of right answers.
  List<Measure> ranks() {
    return List.of(
        new Measure.Share("sentence@1", first, answerable),
        new Measure.Share("any@" + FEW, any, answerable),
        new Measure.Share("paragraph@1", paragraph, answerable),
        new Measure.Mean("MRR", reciprocals, answerable));
  }

  /// How well the score separates answerable questions from others.
  Measure separation() {
    return scores.areaUnderCurve("AUC");
  }

  /// The mean length of the places that are shown.
  Measure length() {
    return new Measure.Length("characters", characters, shown);
  }
}
