package dev.onrecord.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.index.Encoding.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Vectors fit the tokens and sentences that they stand for.
final class EncodingTest {
  private static final List<Token> TWO_TOKENS =
      List.of(new Token(7, new Span(0, 3)), new Token(8, new Span(4, 9)));
  private static final byte[] TWO_VECTORS = {1, 2, 3, 4};
  private static final Encoding ENCODING =
      new Encoding(new float[] {1, 0}, TWO_TOKENS, TWO_VECTORS);
  private static final Passage ONE_SENTENCE =
      new Passage(Kind.BODY, new Span(0, 9), List.of(new Span(0, 9)));
  private static final Passage TWO_SENTENCES =
      new Passage(Kind.BODY, new Span(0, 9), List.of(new Span(0, 3), new Span(4, 9)));

  @Test
  void everyTokenHasItsVector() {
    assertThat(ENCODING.vector(0)).containsExactly(1, 2);
    assertThat(ENCODING.vector(1)).containsExactly(3, 4);
  }

  @Test
  void vectorsMustFitTheTokens() {
    byte[] tooFew = {1, 2, 3};
    assertThatThrownBy(() -> new Encoding(new float[] {1, 0}, TWO_TOKENS, tooFew))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 tokens of dimension 2 need 4 bytes, got 3");
  }

  @Test
  void aTextWithoutTokensHasAPooledVectorOnly() {
    Encoding empty = new Encoding(new float[] {1, 0}, List.of(), new byte[0]);
    assertThat(empty.vectors()).isEmpty();
    assertThat(empty.dimension()).isEqualTo(2);
  }

  @Test
  void whatIsHandedOutCannotChangeTheEncoding() {
    ENCODING.pooled()[0] = 9;
    ENCODING.vectors()[0] = 9;
    ENCODING.vector(0)[0] = 9;
    assertThat(ENCODING.pooled()).containsExactly(1, 0);
    assertThat(ENCODING.vectors()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aPassageOfOneSentenceIsEncodedOnce() {
    EncodedPassage encoded = new EncodedPassage(ONE_SENTENCE, ENCODING, List.of());
    assertThat(encoded.sentence(0)).isSameAs(ENCODING);
    assertThatThrownBy(() -> new EncodedPassage(ONE_SENTENCE, ENCODING, List.of(ENCODING)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 0 sentence encodings, got 1");
  }

  @Test
  void eachOfSeveralSentencesIsEncodedByItself() {
    Encoding other = new Encoding(new float[] {0, 1}, List.of(), new byte[0]);
    EncodedPassage encoded = new EncodedPassage(TWO_SENTENCES, ENCODING, List.of(other, ENCODING));
    assertThat(encoded.sentence(0)).isSameAs(other);
    assertThatThrownBy(() -> new EncodedPassage(TWO_SENTENCES, ENCODING, List.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 sentence encodings, got 1");
  }

  @Test
  void aPassageMustHaveSentencesInsideIt() {
    assertThatThrownBy(() -> new Passage(Kind.BODY, new Span(0, 9), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Passage(Kind.BODY, new Span(0, 9), List.of(new Span(4, 10))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Passage(Kind.FURNITURE, new Span(0, 9), List.of(new Span(0, 9))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a passage must be evidence, got FURNITURE");
  }
}
