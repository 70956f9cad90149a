package dev.onrecord.training;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.set.QuestionSet;
import dev.onrecord.eval.set.SquadFile;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.retrieve.rank.TokenReduction;
import dev.onrecord.segment.Segmenter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/// Computes the numbers of [TokenReduction]: the mean and the principal components of the token
/// vectors of articles and of questions about them, and the width of a level in each component.
final class ReductionTraining {
  /// Levels reach this many standard deviations to each side.
  private static final double REACH = 2.5;

  private static final int LEVELS_ON_A_SIDE = 8;

  private final List<byte[]> vectors = new ArrayList<>();

  private final PrintWriter report;

  private ReductionTraining(PrintWriter report) {
    this.report = report;
  }

  /// Arguments: the file to write, then SQuAD files.
  public static void main(String[] args) throws IOException {
    ReductionTraining training =
        new ReductionTraining(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    try (Encoder encoder =
        new Encoder(Prompts.open(Optional.empty()).text(PromptFile.ENCODE_QUESTION), 2)) {
      for (String file : List.of(args).subList(1, args.length)) {
        training.read(SquadFile.read(Path.of(file)), encoder);
      }
    }
    training.write(Path.of(args[0]));
  }

  private void read(QuestionSet set, Encoder encoder) {
    Segmenter segmenter = new Segmenter();
    for (var article : set.articles()) {
      for (Passage passage : segmenter.segment(article.text()).passages()) {
        List<Span> spans = new ArrayList<>(passage.sentences());
        spans.add(passage.span());
        List<String> texts = spans.stream().map(span -> span.of(article.text())).toList();
        encoder.encode(texts).forEach(this::add);
      }
    }
    set.questions().forEach(asked -> add(encoder.encodeQuestion(asked.text())));
    report.printf("%,d tokens%n", vectors.size());
  }

  private void add(Encoding encoding) {
    for (int t = 0; t < encoding.tokens().size(); t++) {
      vectors.add(encoding.vector(t));
    }
  }

  private void write(Path file) throws IOException {
    int dimension = vectors.getFirst().length;
    double[] mean = new double[dimension];
    vectors.forEach(vector -> Arrays.setAll(mean, i -> mean[i] + vector[i] / 127.0));
    Arrays.setAll(mean, i -> mean[i] / vectors.size());
    double[][] components = components(mean);
    double[] steps = steps(mean, components);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(dimension);
      write(mean, out);
      for (double[] component : components) {
        write(component, out);
      }
      write(steps, out);
    }
    report.printf("%s: %,d bytes%n", file, Files.size(file));
  }

  private double[][] components(double[] mean) {
    double[][] covariance = new double[mean.length][mean.length];
    double[] centred = new double[mean.length];
    for (byte[] vector : vectors) {
      Arrays.setAll(centred, i -> vector[i] / 127.0 - mean[i]);
      for (int i = 0; i < mean.length; i++) {
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += centred[i] * centred[j];
        }
      }
    }
    for (int i = 0; i < mean.length; i++) {
      for (int j = 0; j < i; j++) {
        covariance[j][i] = covariance[i][j];
      }
    }
    var decomposition =
        new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance, false));
    double[][] components = new double[TokenReduction.DIMENSION][];
    Arrays.setAll(components, c -> decomposition.getEigenvector(c).toArray());
    return components;
  }

  /// Standard deviations of the components of unit vectors, in levels.
  private double[] steps(double[] mean, double[][] components) {
    double[] squares = new double[components.length];
    double[] reduced = new double[components.length];
    for (byte[] vector : vectors) {
      double length = 0;
      for (int c = 0; c < components.length; c++) {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
          sum += components[c][i] * (vector[i] / 127.0 - mean[i]);
        }
        reduced[c] = sum;
        length += sum * sum;
      }
      for (int c = 0; c < components.length; c++) {
        squares[c] += reduced[c] * reduced[c] / length;
      }
    }
    return Arrays.stream(squares)
        .map(square -> REACH * Math.sqrt(square / vectors.size()) / LEVELS_ON_A_SIDE)
        .toArray();
  }

  private static void write(double[] numbers, DataOutputStream out) throws IOException {
    for (double number : numbers) {
      out.writeFloat((float) number);
    }
  }
}
