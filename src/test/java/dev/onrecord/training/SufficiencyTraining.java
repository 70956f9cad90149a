package dev.onrecord.training;

import de.bwaldvogel.liblinear.SolverType;
import dev.onrecord.answer.extractive.SufficiencyFeatures;
import dev.onrecord.domain.settings.Caution;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Learns when the sentence that ranks first is no answer, in two models: whether it is about what
/// is asked at all, and whether it says it.
final class SufficiencyTraining {
  private final List<Judgement> judgements;
  private final int folds;
  private final PrintWriter out;
  private final List<String> bounds = new ArrayList<>();

  SufficiencyTraining(List<Judgement> judgements, int folds, PrintWriter out) {
    this.judgements = judgements;
    this.folds = folds;
    this.out = out;
  }

  /// What a model learns to tell.
  private enum Target {
    /// Questions of the archive's own from questions about something else.
    TOPIC(.03),
    /// Answerable questions from those that only look it.
    ANSWER(.05);

    /// How much an error costs against the penalty on weights.
    private final double cost;

    Target(double cost) {
      this.cost = cost;
    }

    /// Whether a question is learned from: sets in which every question has an answer cannot tell
    /// those apart that only look it.
    boolean uses(Judgement judgement) {
      return this == TOPIC || (!judgement.foreign() && judgement.adversarialSet());
    }

    boolean isPositive(Judgement judgement) {
      return this == TOPIC ? !judgement.foreign() : judgement.answerable();
    }

    String file() {
      return name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  private static double[] learn(List<Judgement> from, Target target) {
    List<Judgement> used = from.stream().filter(target::uses).toList();
    Regression regression =
        Regression.scaledBy(used.stream().map(Judgement::features).toList(), true);
    for (Judgement judgement : used) {
      regression.add(
          judgement.features().stream().mapToDouble(Double::doubleValue).toArray(),
          target.isPositive(judgement));
    }
    return regression.solve(SolverType.L1R_LR, target.cost);
  }

  private static double probability(double[] model, Judgement judgement) {
    double sum = model[model.length - 1];
    for (int i = 0; i < model.length - 1; i++) {
      sum += model[i] * judgement.features().get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Prints how well questions are told apart in articles that were not learned from, and what each
  /// bound would refuse.
  void report() {
    double[] topic = new double[judgements.size()];
    double[] answer = new double[judgements.size()];
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<Judgement> others = judgements.stream().filter(j -> j.fold() != held).toList();
      double[] topicModel = learn(others, Target.TOPIC);
      double[] answerModel = learn(others, Target.ANSWER);
      for (int i = 0; i < judgements.size(); i++) {
        if (judgements.get(i).fold() == held) {
          topic[i] = probability(topicModel, judgements.get(i));
          answer[i] = probability(answerModel, judgements.get(i));
        }
      }
    }
    chooseBounds(topic, answer);
    double[] both = new double[topic.length];
    Arrays.setAll(both, i -> topic[i] * answer[i]);
    auc("about it, by topic", topic, j -> !j.foreign(), Judgement::foreign);
    auc("about it, by both", both, j -> !j.foreign(), Judgement::foreign);
    Predicate<Judgement> adversarial = j -> !j.foreign() && !j.answerable();
    List<String> sets =
        judgements.stream().filter(adversarial).map(Judgement::set).distinct().toList();
    for (String set : sets) {
      Predicate<Judgement> here = j -> j.set().equals(set);
      auc("answers it, by answer", answer, here.and(Judgement::answerable), here.and(adversarial));
      auc("answers it, by both", both, here.and(Judgement::answerable), here.and(adversarial));
    }
  }

  /// Sets the bounds of each level, so that each model refuses the level's share of what is
  /// answerable, and prints what that does.
  private void chooseBounds(double[] topic, double[] answer) {
    out.println("caution: refused of answerable, only look it, about something else");
    for (Caution caution : Caution.values()) {
      Lost lost =
          switch (caution) {
            case LOW -> new Lost(.02, .005);
            case NORMAL -> new Lost(.03, .06);
            case HIGH -> new Lost(.06, .25);
          };
      double topicBound = quantile(topic, Judgement::answerable, lost.topic());
      double answerBound = quantile(answer, Judgement::answerable, lost.answer());
      bounds.add(String.format(Locale.ROOT, "%s-topic\t%.5f", caution, topicBound));
      bounds.add(String.format(Locale.ROOT, "%s-answer\t%.5f", caution, answerBound));
      double[] margin = new double[topic.length];
      Arrays.setAll(margin, i -> Math.min(topic[i] - topicBound, answer[i] - answerBound));
      out.printf(
          Locale.ROOT,
          "%-7s %.3f %.3f %.3f%n",
          caution,
          below(margin, Judgement::answerable, 0),
          below(margin, j -> !j.foreign() && !j.answerable(), 0),
          below(margin, Judgement::foreign, 0));
    }
  }

  /// The shares of answerable questions that a level may refuse.
  private record Lost(double topic, double answer) {}

  private double quantile(double[] scores, Predicate<Judgement> which, double share) {
    double[] sorted = chosen(scores, which);
    Arrays.sort(sorted);
    return sorted[(int) (share * sorted.length)];
  }

  private double below(double[] scores, Predicate<Judgement> which, double bound) {
    double[] chosen = chosen(scores, which);
    return (double) Arrays.stream(chosen).filter(s -> s < bound).count() / chosen.length;
  }

  private double[] chosen(double[] scores, Predicate<Judgement> which) {
    List<Double> chosen = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (which.test(judgements.get(i))) {
        chosen.add(scores[i]);
      }
    }
    return chosen.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void auc(
      String name, double[] scores, Predicate<Judgement> high, Predicate<Judgement> low) {
    double[] above = chosen(scores, high);
    double[] below = chosen(scores, low);
    Arrays.sort(below);
    double wins = 0;
    for (double score : above) {
      int at = Arrays.binarySearch(below, score);
      wins += at < 0 ? -at - 1 : at + .5;
    }
    out.printf(
        Locale.ROOT, "%-24s area under the curve %.4f%n", name, wins / above.length / below.length);
  }

  /// Writes the models learned from everything, and the bounds that [#report] chose.
  void write(Path folder, String head) throws IOException {
    Files.writeString(folder.resolve("caution.tsv"), head + String.join("\n", bounds) + "\n");
    for (Target target : Target.values()) {
      double[] model = learn(judgements, target);
      Files.writeString(
          folder.resolve(target.file()),
          head
              + AnswerTraining.lines(
                  SufficiencyFeatures.NAMES,
                  Arrays.copyOf(model, model.length - 1),
                  model[model.length - 1]));
    }
  }
}
