package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.Signals;
import dev.onrecord.similarity.LateInteraction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Measures the [Signals] of a sentence, by which the answerer judges it.
final class SignalReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// Stands for the similarity of the question word where the question has none: about the average
  /// of those that have one.
  static final double NO_QUESTION_WORD = .35;

  private final LateInteraction interaction;
  private final TokenReduction reduction;
  private final QuestionTokens tokens;
  private final Set<List<String>> pairs;
  private final int length;

  SignalReader(
      String question,
      QuestionTokens tokens,
      LateInteraction interaction,
      TokenReduction reduction) {
    this.interaction = interaction;
    this.reduction = reduction;
    this.length = interaction.tokens();
    this.tokens = tokens;
    this.pairs = pairs(question);
  }

  /// @param text the sentence
  /// @param cosines of each token of the question with each of the sentence
  Signals read(ScoredSentence scored, String text, double[][] cosines) {
    double[] best = rowMaxima(cosines);
    double[] met = new double[length];
    Arrays.setAll(met, q -> Math.max(best[q], scored.best().of(q)));
    double[] previous = neighbour(scored, -1);
    double[] around = new double[length];
    double[] next = neighbour(scored, 1);
    double[] secondPrevious = neighbour(scored, -2);
    Arrays.setAll(around, q -> Math.max(Math.max(previous[q], next[q]), secondPrevious[q]));
    return new Signals(
        weighted(q -> interaction.weight(q) * interaction.weight(q), q -> met[q]),
        weighted(interaction::weight, q -> met[q] * met[q]),
        mean(tokens.joining(), best),
        mean(tokens.asking(), best),
        questionWordThree(cosines),
        mean(tokens.following(), best),
        scored.passage(),
        weighted(interaction::weight, q -> Math.max(0, around[q] - met[q])),
        weighted(interaction::weight, q -> Math.max(0, previous[q] - met[q])),
        weighted(interaction::weight, q -> previous[q]),
        scored.sentenceBm25(),
        scored.passageBm25(),
        sharedPairs(text),
        scored.index());
  }

  private static double[] rowMaxima(double[][] cosines) {
    return Arrays.stream(cosines)
        .mapToDouble(row -> Arrays.stream(row).reduce(0, Math::max))
        .toArray();
  }

  private double[] neighbour(ScoredSentence scored, int distance) {
    int at = scored.index() + distance;
    List<TokenMatrix> sentences = scored.payload().sentences();
    if (at < 0 || at >= sentences.size()) {
      return new double[length];
    }
    TokenMatrix matrix = sentences.get(at);
    return interaction.best(matrix.vectors(reduction));
  }

  private double weighted(IntToDoubleFunction weight, IntToDoubleFunction value) {
    double sum = 0;
    double weights = 0;
    for (int q = 0; q < length; q++) {
      sum += weight.applyAsDouble(q) * value.applyAsDouble(q);
      weights += weight.applyAsDouble(q);
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static double mean(List<Integer> which, double[] best) {
    return which.stream().mapToDouble(q -> best[q]).average().orElse(NO_QUESTION_WORD);
  }

  private double questionWordThree(double[][] cosines) {
    if (tokens.asking().isEmpty() || cosines[0].length == 0) {
      return NO_QUESTION_WORD;
    }
    double[] nearest = new double[cosines[0].length];
    Arrays.setAll(
        nearest, t -> tokens.asking().stream().mapToDouble(q -> cosines[q][t]).max().orElseThrow());
    Arrays.sort(nearest);
    return Arrays.stream(nearest, Math.max(0, nearest.length - 3), nearest.length)
        .average()
        .orElseThrow();
  }

  private int sharedPairs(String text) {
    Set<List<String>> shared = pairs(text);
    shared.retainAll(pairs);
    return shared.size();
  }

  private static Set<List<String>> pairs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.subList(i - 1, i + 1));
    }
    return pairs;
  }
}
