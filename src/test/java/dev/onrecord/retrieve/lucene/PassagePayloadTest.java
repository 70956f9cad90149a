package dev.onrecord.retrieve.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.EncodedPassage;
import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.Encoding.Token;
import dev.onrecord.domain.Kind;
import dev.onrecord.domain.Passage;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Statement;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// What rescoring needs survives the index.
final class PassagePayloadTest {
  /// The passage starts at 10.
  private static final String TEXT = "0123456789“Snow!” Žižek said. Rain fell.";

  private static final Span FIRST = new Span(10, 29);
  private static final Span SECOND = new Span(30, 40);
  private static final Span WHOLE = new Span(10, 40);
  private static final Statement SAID =
      new Statement(
          FIRST,
          List.of(new Span(11, 16)),
          "Slavoj Žižek 😀",
          Optional.of("Dr"),
          Optional.of("BBC News"));
  private static final Statement ELSEWHERE =
      new Statement(new Span(0, 10), List.of(), "Ann Li", Optional.empty(), Optional.empty());
  private static final EncodedPassage ENCODED =
      new EncodedPassage(
          new Passage(Kind.CAPTION, WHOLE, List.of(FIRST, SECOND)),
          encoding(
              new Span(0, 1), new Span(1, 5), new Span(5, 6), new Span(8, 13), new Span(20, 24)),
          List.of(encoding(new Span(1, 5)), encoding(new Span(0, 4), new Span(9, 10))));

  @Test
  void aPayloadIsReadAsItWasWritten() {
    PassagePayload payload = PassagePayload.of(ENCODED, List.of(ELSEWHERE, SAID), TEXT);
    PassagePayload read = PassagePayload.fromBytes(payload.toBytes());
    assertThat(read.passage()).isEqualTo(ENCODED.passage());
    assertThat(read.statements()).containsExactly(SAID);
    assertSame(read.whole(), payload.whole());
    assertSame(read.sentence(0), payload.sentence(0));
    assertSame(read.sentence(1), payload.sentence(1));
  }

  @Test
  void aPayloadMayStartAnywhereInItsBuffer() {
    BytesRef bytes = PassagePayload.of(ENCODED, List.of(), TEXT).toBytes();
    byte[] shifted = new byte[bytes.length + 20];
    System.arraycopy(bytes.bytes, bytes.offset, shifted, 7, bytes.length);
    PassagePayload read = PassagePayload.fromBytes(new BytesRef(shifted, 7, bytes.length));
    assertThat(read.passage()).isEqualTo(ENCODED.passage());
  }

  @Test
  void aPassageOfOneSentenceIsKeptOnce() {
    Passage passage = new Passage(Kind.BODY, SECOND, List.of(SECOND));
    Statement bare =
        new Statement(SECOND, List.of(), "the mayor", Optional.empty(), Optional.empty());
    EncodedPassage encoded = new EncodedPassage(passage, encoding(new Span(0, 4)), List.of());
    PassagePayload read =
        PassagePayload.fromBytes(PassagePayload.of(encoded, List.of(bare), TEXT).toBytes());
    assertThat(read.sentences()).isEmpty();
    assertThat(read.sentence(0)).isSameAs(read.whole());
    assertThat(read.statementOf(SECOND)).contains(bare);
  }

  @Test
  void aStatementBelongsToTheSentencesItOverlaps() {
    PassagePayload payload = PassagePayload.of(ENCODED, List.of(SAID), TEXT);
    assertThat(payload.statementOf(FIRST)).contains(SAID);
    assertThat(payload.statementOf(SECOND)).isEmpty();
  }

  @Test
  void tokensWithoutALetterOrDigitAreLeftOut() {
    TokenMatrix matrix = TokenMatrix.of(ENCODED.whole(), WHOLE.of(TEXT));
    assertThat(matrix.tokens()).isEqualTo(3);
    assertThat(matrix.vectors()).containsExactly(3, 4, 7, 8, 9, 10);
  }

  @Test
  void theFirstTokenFromAnOffsetIsFound() {
    TokenMatrix matrix = TokenMatrix.of(ENCODED.whole(), WHOLE.of(TEXT));
    assertThat(List.of(0, 1, 2, 8, 9, 20, 21, 99).stream().map(matrix::firstFrom))
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
  }

  @Test
  void ofPiecesWithOneStartTheFirstIsFound() {
    Span letter = new Span(2, 3);
    Encoding repeated = encoding(new Span(0, 1), letter, letter, letter, new Span(4, 5));
    TokenMatrix matrix = TokenMatrix.of(repeated, "a b c");
    assertThat(matrix.firstFrom(2)).isEqualTo(1);
  }

  @Test
  void noTokensAreAMatrixToo() {
    TokenMatrix matrix = TokenMatrix.of(encoding(), "");
    ByteBuffer bytes = ByteBuffer.allocate(matrix.bytes());
    matrix.write(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    TokenMatrix read = TokenMatrix.read(bytes.flip());
    assertThat(read.tokens()).isZero();
    assertThat(read.firstFrom(0)).isZero();
  }

  private static void assertSame(TokenMatrix read, TokenMatrix written) {
    assertThat(read.tokens()).isEqualTo(written.tokens());
    assertThat(read.vectors()).isEqualTo(written.vectors());
    for (int offset = 0; offset < 32; offset++) {
      assertThat(read.firstFrom(offset)).isEqualTo(written.firstFrom(offset));
    }
  }

  /// Token `i` has the vector `2i + 1, 2i + 2`.
  private static Encoding encoding(Span... spans) {
    byte[] vectors = new byte[spans.length * 2];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (byte) (i + 1);
    }
    List<Token> tokens = Arrays.stream(spans).map(span -> new Token(9, span)).toList();
    return new Encoding(new float[] {1, 0}, tokens, vectors);
  }
}
