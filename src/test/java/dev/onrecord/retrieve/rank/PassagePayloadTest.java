package dev.onrecord.retrieve.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What rescoring needs survives the index.
final class PassagePayloadTest {
  private static final TokenReduction REDUCTION = TokenReduction.packaged();
  private static final int DIMENSION = 384;

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
    PassagePayload payload = payload(ENCODED, ELSEWHERE, SAID);
    PassagePayload read = PassagePayload.read(ByteBuffer.wrap(payload.toBytes()));
    assertThat(read.articleId()).isEqualTo("rain");
    assertThat(read.passage()).isEqualTo(ENCODED.passage());
    assertThat(read.statements()).containsExactly(SAID);
    assertThat(read.sentences()).hasSize(2);
    assertSame(read.sentences().get(0), payload.sentences().get(0));
    assertSame(read.sentences().get(1), payload.sentences().get(1));
  }

  @Test
  void aPayloadMayStartAnywhereInItsBuffer() {
    byte[] bytes = payload(ENCODED).toBytes();
    byte[] shifted = new byte[bytes.length + 20];
    System.arraycopy(bytes, 0, shifted, 7, bytes.length);
    PassagePayload read = PassagePayload.read(ByteBuffer.wrap(shifted, 7, bytes.length));
    assertThat(read.passage()).isEqualTo(ENCODED.passage());
  }

  @Test
  void aPayloadOutlivesItsBuffer() {
    PassagePayload payload = payload(ENCODED);
    byte[] bytes = payload.toBytes();
    PassagePayload read = PassagePayload.read(ByteBuffer.wrap(bytes));
    Arrays.fill(bytes, (byte) 0);
    assertSame(read.sentences().get(0), payload.sentences().get(0));
  }

  @Test
  void aPassageOfOneSentenceHasItsVectors() {
    Passage passage = new Passage(Kind.BODY, SECOND, List.of(SECOND));
    Statement bare =
        new Statement(SECOND, List.of(), "the mayor", Optional.empty(), Optional.empty());
    EncodedPassage encoded = new EncodedPassage(passage, encoding(new Span(0, 4)), List.of());
    PassagePayload read = PassagePayload.read(ByteBuffer.wrap(payload(encoded, bare).toBytes()));
    assertThat(read.sentences()).hasSize(1);
    assertThat(read.sentences().getFirst().tokens()).isEqualTo(1);
    assertThat(read.statementOf(SECOND)).contains(bare);
  }

  @Test
  void aStatementBelongsToTheSentencesItOverlaps() {
    PassagePayload payload = payload(ENCODED, SAID);
    assertThat(payload.statementOf(FIRST)).contains(SAID);
    assertThat(payload.statementOf(SECOND)).isEmpty();
  }

  @Test
  void tokensWithoutALetterOrDigitAreLeftOut() {
    Encoding encoding = encoding(new Span(0, 1), new Span(1, 5), new Span(5, 6));
    assertThat(TokenMatrix.of(encoding, encoding, 0, "“Snow!”", REDUCTION).tokens()).isEqualTo(1);
  }

  @Test
  void aTokenThatThePassageWasNotReadToIsKeptAsItIsAlone() {
    Encoding alone = encoding(new Span(0, 4), new Span(5, 9));
    TokenMatrix cut = TokenMatrix.of(alone, encoding(), 0, "Rain fell", REDUCTION);
    TokenMatrix whole = TokenMatrix.of(alone, alone, 0, "Rain fell", REDUCTION);
    assertSame(cut, whole);
  }

  @Test
  void noTokensAreAMatrixToo() {
    TokenMatrix matrix = TokenMatrix.of(encoding(), encoding(), 0, "", REDUCTION);
    ByteBuffer bytes = ByteBuffer.allocate(matrix.bytes());
    matrix.write(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    assertThat(TokenMatrix.read(bytes.flip()).tokens()).isZero();
  }

  private static PassagePayload payload(EncodedPassage encoded, Statement... statements) {
    return PassagePayload.of("rain", encoded, List.of(statements), TEXT, REDUCTION);
  }

  private static void assertSame(TokenMatrix read, TokenMatrix written) {
    assertThat(read.spans()).isEqualTo(written.spans());
    assertThat(read.vectors(REDUCTION)).isEqualTo(written.vectors(REDUCTION));
  }

  /// Each token points its own way.
  private static Encoding encoding(Span... spans) {
    byte[] vectors = new byte[spans.length * DIMENSION];
    for (int i = 0; i < spans.length; i++) {
      vectors[i * DIMENSION + 17 * i + 3] = 127;
    }
    List<Token> tokens = Arrays.stream(spans).map(span -> new Token(9, span)).toList();
    return new Encoding(new float[DIMENSION], tokens, vectors);
  }
}
