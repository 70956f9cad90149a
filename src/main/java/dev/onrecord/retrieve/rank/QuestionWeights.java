package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Question;
import java.io.IOException;
import java.util.List;

/// The weight of each token of a question: the inverse document frequency of its word piece over
/// the archive's passages. Tokens between the question's terms weigh 0.
final class QuestionWeights {
  private QuestionWeights() {}

  static double[] of(PassageIndex index, Question question, Encoding encoding, IndexState state)
      throws IOException {
    List<Token> tokens = encoding.tokens();
    double[] weights = new double[tokens.size()];
    for (int i = 0; i < weights.length; i++) {
      Token token = tokens.get(i);
      boolean counts =
          question.terms().isEmpty()
              || question.terms().stream().anyMatch(term -> term.span().overlaps(token.span()));
      if (counts) {
        int passages = index.pieceFrequency(token.piece());
        weights[i] = idf(passages, Math.max(passages, state.passages()));
      }
    }
    return weights;
  }

  /// As in BM25: `ln(1 + (n - df + .5) / (df + .5))`.
  private static double idf(int frequency, int passages) {
    return Math.log1p((passages - frequency + .5) / (frequency + .5));
  }
}
