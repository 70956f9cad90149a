package dev.onrecord.training;

import dev.onrecord.answer.extractive.RankingFeatures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Learns what sentences are ranked by, when an answer is refused and which phrase is marked, and
/// tells how well that does on articles that it was not learned from.
final class AnswerTraining {
  private static final int FOLDS = 5;

  private final List<Example> examples;
  private final Path folder;
  private final PrintWriter out;

  AnswerTraining(List<Example> examples, Path folder, PrintWriter out) {
    this.examples = examples;
    this.folder = folder;
    this.out = out;
  }

  /// Arguments: the folder to write to, then SQuAD files.
  public static void main(String[] args) throws IOException {
    List<Path> files = List.of(args).subList(1, args.length).stream().map(Path::of).toList();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    List<Example> examples = Folds.assign(Examples.read(files, out), FOLDS);
    new AnswerTraining(examples, Path.of(args[0]), out).run();
  }

  void run() throws IOException {
    double[][] ranked = new double[examples.size()][];
    List<Integer> tops = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      RankingLearner learner = RankingLearner.learn(outside(fold));
      for (int e = 0; e < examples.size(); e++) {
        if (examples.get(e).fold() == fold) {
          ranked[e] = learner.scores(examples.get(e));
        }
      }
    }
    for (int e = 0; e < examples.size(); e++) {
      tops.add(best(ranked[e]));
    }
    report("as retrieved", e -> 0);
    report("learned ranking", e -> tops.get(e));
    Set<String> adversarial =
        examples.stream()
            .filter(e -> !e.foreign() && !e.answerable())
            .map(Example::set)
            .collect(Collectors.toSet());
    List<Judgement> judgements = new ArrayList<>();
    for (int e = 0; e < examples.size(); e++) {
      judgements.add(
          Judgement.of(examples.get(e), tops.get(e), adversarial.contains(examples.get(e).set())));
    }
    SufficiencyTraining sufficiency = new SufficiencyTraining(judgements, FOLDS, out);
    sufficiency.report();
    PhraseTraining phrases = new PhraseTraining(examples, FOLDS, out);
    phrases.report();
    String made =
        "# Learned from %,d questions by AnswerTraining; see src/site/markdown/models-and-training.md.%n"
            .formatted(examples.size());
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("ranking.tsv"),
        made + lines(RankingFeatures.NAMES, RankingLearner.learn(examples).weights(), 0));
    sufficiency.write(folder, made);
    phrases.write(folder, made);
  }

  private List<Example> outside(int fold) {
    return examples.stream().filter(e -> e.fold() != fold).toList();
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /// Prints how often the candidate that is put first answers.
  ///
  /// @param first of a question, by its place among the examples
  private void report(String name, IntUnaryOperator first) {
    for (String set : examples.stream().map(Example::set).collect(Collectors.toSet())) {
      int[] answerable =
          IntStream.range(0, examples.size())
              .filter(e -> examples.get(e).set().equals(set) && examples.get(e).answerable())
              .toArray();
      long right =
          Arrays.stream(answerable)
              .filter(e -> examples.get(e).candidates().get(first.applyAsInt(e)).gold())
              .count();
      out.printf(
          Locale.ROOT,
          "%-18s %-24s sentence@1 %.4f of %d%n",
          name,
          set,
          (double) right / answerable.length,
          answerable.length);
    }
  }

  /// A model as it is kept: `name TAB weight` lines.
  static String lines(List<String> names, double[] weights, double constant) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        lines.append(String.format(Locale.ROOT, "%s\t%.5f%n", names.get(i), weights[i]));
      }
    }
    if (constant != 0) {
      lines.append(String.format(Locale.ROOT, "constant\t%.5f%n", constant));
    }
    return lines.toString();
  }
}
