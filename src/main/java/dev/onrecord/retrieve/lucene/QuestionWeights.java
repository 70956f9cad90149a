package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Question;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// How much each token of a question counts: inverse document frequency of its word piece over the
/// archive's passages, for the question's terms; nothing for the words between them.
final class QuestionWeights {
  private QuestionWeights() {}

  static double[] of(IndexSearcher searcher, Question question, Encoding encoding, IndexState state)
      throws IOException {
    List<Token> tokens = encoding.tokens();
    double[] weights = new double[tokens.size()];
    for (int i = 0; i < weights.length; i++) {
      Token token = tokens.get(i);
      boolean counts =
          question.terms().isEmpty()
              || question.terms().stream().anyMatch(term -> term.span().overlaps(token.span()));
      if (counts) {
        int passages =
            searcher
                .getIndexReader()
                .docFreq(new Term(IndexFields.PIECE, Integer.toString(token.piece())));
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
