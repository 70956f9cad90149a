package dev.onrecord.training;

import dev.onrecord.answer.phrase.Phrase;
import dev.onrecord.answer.phrase.PhraseFeatures;
import dev.onrecord.answer.phrase.PhraseModel;
import dev.onrecord.answer.phrase.PhraseReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Learns which phrase of a sentence is marked, and tells how well that does on articles that it
/// was not learned from.
final class PhraseTraining {
  private final List<Example> examples;
  private final int folds;
  private final PrintWriter out;

  /// @param examples those with a [PhraseExample] are learned from
  PhraseTraining(List<Example> examples, int folds, PrintWriter out) {
    this.examples = examples.stream().filter(e -> e.phrase().isPresent()).toList();
    this.folds = folds;
    this.out = out;
  }

  /// Prints how often the phrase is the one that answers, and how much both share.
  void report() {
    Map<String, List<Double>> exact = new TreeMap<>();
    Map<String, List<Double>> shared = new TreeMap<>();
    for (int fold = 0; fold < folds; fold++) {
      int out = fold;
      List<Example> others = examples.stream().filter(e -> e.fold() != out).toList();
      PhraseReader reader = new PhraseReader(new PhraseModel(learn(others)));
      examples.stream()
          .filter(e -> e.fold() == out)
          .forEach(
              e -> {
                PhraseExample example = e.phrase().orElseThrow();
                Optional<Phrase> best = reader.best(example.type(), example.features());
                List<String> groups = List.of(e.set(), e.set() + " " + example.type());
                for (String group : groups) {
                  exact
                      .computeIfAbsent(group, g -> new ArrayList<>())
                      .add(best.filter(example.answers()::contains).isPresent() ? 1.0 : 0);
                  shared
                      .computeIfAbsent(group, g -> new ArrayList<>())
                      .add(best.map(b -> share(b, example)).orElse(0.0));
                }
              });
    }
    exact.forEach(
        (group, all) ->
            out.printf(
                Locale.ROOT,
                "phrase %-36s exact %.4f F1 %.4f of %d%n",
                group,
                mean(all),
                mean(shared.getOrDefault(group, List.of())),
                all.size()));
  }

  private static double[] learn(List<Example> examples) {
    return PhraseLearner.learn(examples.stream().flatMap(e -> e.phrase().stream()).toList());
  }

  private static double mean(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /// F1 by words with the most alike of the answers.
  private static double share(Phrase phrase, PhraseExample example) {
    return example.answers().stream()
        .mapToDouble(a -> 2.0 * a.overlap(phrase) / (a.length() + phrase.length()))
        .max()
        .orElse(0);
  }

  /// Learns from all examples.
  void write(Path folder, String made) throws IOException {
    double[] weights = learn(examples);
    StringBuilder lines = new StringBuilder(made);
    lines.append("# feature\t").append(String.join("\t", PhraseModel.COLUMNS)).append('\n');
    for (int f = 0; f < PhraseFeatures.NAMES.size(); f++) {
      lines.append(PhraseFeatures.NAMES.get(f));
      for (int column = 0; column < PhraseModel.COLUMNS.size(); column++) {
        lines.append(String.format(Locale.ROOT, "\t%.4f", weights[PhraseModel.at(column, f)]));
      }
      lines.append('\n');
    }
    Files.writeString(folder.resolve("phrase.tsv"), lines);
  }
}
