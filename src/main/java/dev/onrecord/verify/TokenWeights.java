package dev.onrecord.verify;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.util.List;
import java.util.stream.IntStream;

/// The weight of each token of a sentence: 0 if its word is a function word; otherwise the higher,
/// the rarer the word piece is.
final class TokenWeights {
  /// The model's vocabulary has its marks, characters and symbols first, and then word pieces by
  /// how often they occur, so that a piece's number stands in for its frequency.
  private static final int FIRST_PIECE = 1995;

  private TokenWeights() {}

  /// One for each token, at least 0.
  static double[] of(Prose prose, Encoding encoding) {
    double[] weights = new double[encoding.tokens().size()];
    for (ProseWord word : prose.content()) {
      for (int token : tokens(word, encoding)) {
        weights[token] =
            Math.log1p(Math.max(0, encoding.tokens().get(token).piece() - FIRST_PIECE));
      }
    }
    return weights;
  }

  /// The tokens of a word, by their places.
  static int[] tokens(ProseWord word, Encoding encoding) {
    List<Token> tokens = encoding.tokens();
    return IntStream.range(0, tokens.size())
        .filter(t -> word.span().contains(tokens.get(t).span()))
        .toArray();
  }
}
