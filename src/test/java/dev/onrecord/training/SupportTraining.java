package dev.onrecord.training;

import de.bwaldvogel.liblinear.SolverType;
import dev.onrecord.Prompts;
import dev.onrecord.domain.Citation;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.ClaimEvaluation;
import dev.onrecord.eval.measure.Scores;
import dev.onrecord.eval.set.Claim;
import dev.onrecord.eval.set.WiceFile;
import dev.onrecord.verify.SupportFeatures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Learns how likely quotes mean what a sentence means, and tells how well that does on claims
/// about pages that it was not learned from.
final class SupportTraining {
  private static final int FOLDS = 5;
  private static final double COST = .1;

  private final List<Row> rows = new ArrayList<>();
  private final PrintWriter out;

  /// @param fold of the page
  private record Row(List<Double> features, boolean supported, int fold) {}

  private SupportTraining(PrintWriter out) {
    this.out = out;
  }

  /// Arguments: the file to write, then a WiCE file.
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    SupportTraining training = new SupportTraining(out);
    try (Encoder encoder = new Encoder(Prompts.read("encode-question.md"), 2)) {
      training.read(WiceFile.read(Path.of(args[1])), encoder);
    }
    training.run(Path.of(args[0]));
  }

  private void read(List<Claim> claims, Encoder encoder) {
    ClaimEvaluation evaluation = new ClaimEvaluation(encoder);
    SupportFeatures features = new SupportFeatures(encoder::encode);
    List<List<String>> pages = claims.stream().map(Claim::page).distinct().toList();
    for (Claim claim : claims) {
      List<Citation> cited = evaluation.cite(claim);
      rows.add(
          new Row(
              Arrays.stream(features.of(claim.text(), cited)).boxed().toList(),
              claim.supported(),
              pages.indexOf(claim.page()) % FOLDS));
    }
    out.printf("%,d claims about %,d pages%n", claims.size(), pages.size());
  }

  private void run(Path file) throws IOException {
    for (int f = 0; f < SupportFeatures.NAMES.size(); f++) {
      int feature = f;
      Scores scores = new Scores();
      rows.forEach(row -> scores.add(row.features().get(feature), row.supported()));
      print(SupportFeatures.NAMES.get(f) + " alone", scores);
    }
    for (double cost : new double[] {.001, .003, .01, .03, .1, .3, 1}) {
      print("cost " + cost, crossValidated(cost));
    }
    double[] weights = learn(rows, COST);
    Files.writeString(
        file,
        "# Learned from %,d claims by SupportTraining; README tells how to make it again.%n"
                .formatted(rows.size())
            + AnswerTraining.lines(
                SupportFeatures.NAMES,
                Arrays.copyOf(weights, weights.length - 1),
                weights[weights.length - 1]));
  }

  private Scores crossValidated(double cost) {
    Scores scores = new Scores();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      double[] weights = learn(rows.stream().filter(row -> row.fold() != held).toList(), cost);
      rows.stream()
          .filter(row -> row.fold() == held)
          .forEach(row -> scores.add(score(weights, row), row.supported()));
    }
    return scores;
  }

  private static double[] learn(List<Row> rows, double cost) {
    Regression regression = Regression.scaledBy(rows.stream().map(Row::features).toList(), true);
    rows.forEach(
        row ->
            regression.add(
                row.features().stream().mapToDouble(Double::doubleValue).toArray(),
                row.supported()));
    return regression.solve(SolverType.L2R_LR, cost);
  }

  private static double score(double[] weights, Row row) {
    double sum = weights[weights.length - 1];
    for (int i = 0; i < row.features().size(); i++) {
      sum += weights[i] * row.features().get(i);
    }
    return sum;
  }

  private void print(String name, Scores scores) {
    out.printf(
        Locale.ROOT,
        "%-20s average precision %.4f, AUC %.4f%n",
        name,
        scores.averagePrecision("").value(),
        scores.areaUnderCurve("").value());
  }
}
