package dev.onrecord.answer.extractive;

import dev.onrecord.domain.answer.Explained.Part;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Question;
import dev.onrecord.learned.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What a score is made of: the ranking's features by what was learned, and whose words they are.
public final class Contributions {
  /// The names of all that a score is made of, in order.
  public static final List<String> NAMES = names();

  private static final LinearModel MODEL =
      LinearModel.read("/answer/ranking.tsv", RankingFeatures.NAMES);

  /// What was learned from has next to no reported speech: these two were chosen by hand. The first
  /// is for words of whom the question asks about, the second where most of them are direct.
  private static final double[] BONUSES = {2, .3};

  private final Question question;
  private final double[] means;

  private Contributions(Question question, double[] means) {
    this.question = question;
    this.means = means.clone();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(RankingFeatures.NAMES);
    names.addAll(List.of("said-by-asked", "said-by-asked-directly"));
    return List.copyOf(names);
  }

  static double score(Question question, Evidence evidence, boolean saidByAsked) {
    double score = MODEL.sum(RankingFeatures.of(question, evidence));
    double[] said = said(evidence, saidByAsked);
    for (int i = 0; i < BONUSES.length; i++) {
      score += BONUSES[i] * said[i];
    }
    return score;
  }

  /// What scores can be compared with: the mean of all of a ranking.
  static Contributions of(Question question, List<Ranked> ranking) {
    double[] means = new double[NAMES.size()];
    for (Ranked ranked : ranking) {
      double[] values = values(question, ranked);
      Arrays.setAll(means, i -> means[i] + values[i] / ranking.size());
    }
    return new Contributions(question, means);
  }

  /// What raised or lowered a score against the mean, strongest first. Together they are what the
  /// score is above the mean.
  List<Part> parts(Ranked ranked) {
    double[] values = values(question, ranked);
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Part(NAMES.get(i), values[i], effect(i, values[i] - means[i])))
        .sorted(Comparator.comparingDouble((Part part) -> Math.abs(part.effect())).reversed())
        .toList();
  }

  private static double effect(int index, double value) {
    int learned = RankingFeatures.NAMES.size();
    return index < learned ? MODEL.part(index, value) : BONUSES[index - learned] * value;
  }

  private static double[] values(Question question, Ranked ranked) {
    double[] features = RankingFeatures.of(question, ranked.evidence());
    double[] values = Arrays.copyOf(features, NAMES.size());
    double[] said = said(ranked.evidence(), ranked.saidByAsked());
    System.arraycopy(said, 0, values, features.length, said.length);
    return values;
  }

  private static double[] said(Evidence evidence, boolean saidByAsked) {
    return new double[] {
      saidByAsked ? 1 : 0, saidByAsked && Framing.isMostlyQuoted(evidence) ? 1 : 0
    };
  }
}
