package dev.onrecord.training;

import de.bwaldvogel.liblinear.SolverType;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.ClaimEvaluation;
import dev.onrecord.eval.measure.Scores;
import dev.onrecord.eval.set.GoldClaim;
import dev.onrecord.eval.set.WiceFile;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.verify.ClaimCheck;
import dev.onrecord.verify.SupportFeatures;
import dev.onrecord.verify.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Learns how likely quotes mean what a sentence means, and tells how well that does on claims
/// about pages that it was not learned from.
final class SupportTraining {
  private static final int FOLDS = 5;
  private static final double COST = .03;

  private final List<Row> rows = new ArrayList<>();
  private final PrintWriter out;

  /// A claim with what is cited for it.
  ///
  /// @param ruled whether it breaks no rule, so that only its likelihood decides
  /// @param fold of the page
  private record Row(List<Double> features, boolean supported, boolean ruled, int fold) {}

  private SupportTraining(PrintWriter out) {
    this.out = out;
  }

  /// Arguments: the file to write, then a WiCE file.
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    SupportTraining training = new SupportTraining(out);
    try (Encoder encoder =
        new Encoder(Prompts.open(Optional.empty()).text(PromptFile.ENCODE_QUESTION), 2)) {
      training.read(WiceFile.read(Path.of(args[1])), encoder);
    }
    training.run(Path.of(args[0]));
  }

  private void read(List<GoldClaim> claims, Encoder encoder) {
    ClaimEvaluation evaluation = new ClaimEvaluation(encoder);
    ClaimCheck check = new ClaimCheck(encoder::encode);
    SupportFeatures features = new SupportFeatures(encoder::encode);
    List<List<String>> pages = claims.stream().map(GoldClaim::page).distinct().toList();
    for (GoldClaim claim : claims) {
      List<Citation> cited = evaluation.cite(claim);
      rows.add(
          new Row(
              Arrays.stream(features.of(claim.text(), cited)).boxed().toList(),
              claim.supported(),
              isRuled(check.supports(claim.text(), cited)),
              pages.indexOf(claim.page()) % FOLDS));
    }
    out.printf("%,d claims about %,d pages%n", claims.size(), pages.size());
  }

  private static boolean isRuled(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported yes -> true;
      case Verdict.Unsupported no -> no.reason() == Verdict.Reason.MEANING;
    };
  }

  private void run(Path file) throws IOException {
    for (int f = 0; f < SupportFeatures.NAMES.size(); f++) {
      int feature = f;
      Scores scores = new Scores();
      rows.forEach(row -> scores.add(row.features().get(feature), row.supported()));
      print(SupportFeatures.NAMES.get(f) + " alone", scores);
    }
    report(crossValidated());
    double[] weights = learn(rows, COST);
    Files.writeString(
        file,
        "# Learned from %,d claims by SupportTraining; see src/site/markdown/models-and-training.md.%n"
                .formatted(rows.size())
            + AnswerTraining.lines(
                SupportFeatures.NAMES,
                Arrays.copyOf(weights, weights.length - 1),
                weights[weights.length - 1]));
  }

  /// How likely each claim is supported, as learned from the claims about other pages.
  private double[] crossValidated() {
    double[] likelihoods = new double[rows.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      double[] weights = learn(rows.stream().filter(row -> row.fold() != held).toList(), COST);
      for (int r = 0; r < rows.size(); r++) {
        if (rows.get(r).fold() == fold) {
          likelihoods[r] = 1 / (1 + Math.exp(-score(weights, rows.get(r))));
        }
      }
    }
    return likelihoods;
  }

  private void report(double[] likelihoods) {
    Scores scores = new Scores();
    for (int r = 0; r < likelihoods.length; r++) {
      scores.add(likelihoods[r], rows.get(r).supported());
    }
    print("cross-validated", scores);
    for (double bound : new double[] {.25, .5, ClaimCheck.BOUND}) {
      report("likelihood alone", bound, likelihoods, row -> true);
      report("with the rules", bound, likelihoods, Row::ruled);
    }
  }

  private void report(String name, double bound, double[] likelihoods, Predicate<Row> ruled) {
    int kept = 0;
    int right = 0;
    int supported = 0;
    for (int r = 0; r < likelihoods.length; r++) {
      Row row = rows.get(r);
      boolean keep = likelihoods[r] >= bound && ruled.test(row);
      kept += keep ? 1 : 0;
      right += keep && row.supported() ? 1 : 0;
      supported += row.supported() ? 1 : 0;
    }
    out.printf(
        Locale.ROOT,
        "%-20s at %.2f: precision %.3f (%d of %d), recall %.3f (of %d)%n",
        name,
        bound,
        (double) right / kept,
        right,
        kept,
        (double) right / supported,
        supported);
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
