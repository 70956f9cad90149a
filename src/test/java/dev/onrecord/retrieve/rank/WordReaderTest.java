package dev.onrecord.retrieve.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.WordReadings;
import dev.onrecord.domain.index.WordReadings.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Word pieces joined to words.
final class WordReaderTest {
  /// The pieces of *re|built it*.
  private static final List<Span> SPANS = List.of(new Span(0, 2), new Span(2, 7), new Span(8, 10));

  private static final double[][] COSINES = {{.1, .5, .3}, {.9, .2, .4}};

  @Test
  void piecesThatTouchAreOneWordWithTheirBest() {
    QuestionTokens tokens = new QuestionTokens(List.of(1), List.of(0), List.of(0, 1), List.of());
    assertThat(read(tokens).words())
        .containsExactly(
            new Word(new Span(0, 7), .5, .9, .9), new Word(new Span(8, 10), .3, .4, .4));
  }

  @Test
  void aQuestionWithoutQuestionWordIsAsSimilarAsOthersAreOnAverage() {
    QuestionTokens tokens = new QuestionTokens(List.of(1), List.of(), List.of(), List.of(0));
    assertThat(read(tokens).words())
        .allMatch(word -> word.asking() == SignalReader.NO_QUESTION_WORD);
  }

  @Test
  void aWordsVectorIsTheUnitMeanOfItsPieces() {
    double[] vector =
        read(new QuestionTokens(List.of(), List.of(), List.of(), List.of())).vector(0);
    assertThat(vector).hasSize(TokenReduction.DIMENSION);
    assertThat(vector[0]).isCloseTo(Math.sqrt(.5), within(.01));
    assertThat(vector[1]).isCloseTo(Math.sqrt(.5), within(.01));
  }

  @Test
  void aSentenceWithoutTokensHasNoWords() {
    QuestionTokens tokens = new QuestionTokens(List.of(0), List.of(), List.of(), List.of());
    assertThat(new WordReader(tokens).read(List.of(), new int[0], new double[1][0]).words())
        .isEmpty();
  }

  /// Each piece points its own way.
  private static WordReadings read(QuestionTokens tokens) {
    int[] vectors = new int[SPANS.size() * TokenReduction.DIMENSION];
    for (int t = 0; t < SPANS.size(); t++) {
      vectors[t * TokenReduction.DIMENSION + t] = 127;
    }
    return new WordReader(tokens).read(SPANS, vectors, COSINES);
  }
}
