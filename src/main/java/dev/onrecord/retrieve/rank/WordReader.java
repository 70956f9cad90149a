package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.WordReadings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Joins the word pieces of a sentence to words, each with its similarities and its vector.
final class WordReader {
  private static final double ONE = 127;

  private final QuestionTokens tokens;

  WordReader(QuestionTokens tokens) {
    this.tokens = tokens;
  }

  /// @param spans where the sentence's tokens stand in it
  /// @param vectors of the tokens, one after the other; 127 stands for 1
  /// @param cosines of each token of the question with each of the sentence
  WordReadings read(List<Span> spans, int[] vectors, double[][] cosines) {
    List<WordReadings.Word> words = new ArrayList<>();
    byte[] means = new byte[vectors.length];
    for (int from = 0, to = 0; from < spans.size(); from = to) {
      to = from + 1;
      while (to < spans.size() && spans.get(to).start() == spans.get(to - 1).end()) {
        to++;
      }
      words.add(
          new WordReadings.Word(
              new Span(spans.get(from).start(), spans.get(to - 1).end()),
              best(cosines, tokens.asking(), from, to),
              best(cosines, tokens.content(), from, to),
              best(cosines, tokens.following(), from, to)));
      mean(vectors, from, to, means, words.size() - 1);
    }
    int size = words.size() * TokenReduction.DIMENSION;
    return new WordReadings(words, Arrays.copyOf(means, size), TokenReduction.DIMENSION);
  }

  private static double best(double[][] cosines, List<Integer> rows, int from, int to) {
    double best = rows.isEmpty() ? SignalReader.NO_QUESTION_WORD : -1;
    for (int row : rows) {
      for (int t = from; t < to; t++) {
        best = Math.max(best, cosines[row][t]);
      }
    }
    return best;
  }

  /// Writes the unit vector that the tokens `from` to `to` have on average.
  private static void mean(int[] vectors, int from, int to, byte[] means, int word) {
    int dimension = TokenReduction.DIMENSION;
    int[] sums = new int[dimension];
    double squares = 0;
    for (int c = 0; c < dimension; c++) {
      for (int t = from; t < to; t++) {
        sums[c] += vectors[t * dimension + c];
      }
      squares += (double) sums[c] * sums[c];
    }
    double scale = squares == 0 ? 0 : ONE / Math.sqrt(squares);
    for (int c = 0; c < dimension; c++) {
      means[word * dimension + c] = (byte) Math.round(sums[c] * scale);
    }
  }
}
