package dev.onrecord.retrieve.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.similarity.LateInteraction;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Kept vectors compare as the vectors they are made of do.
final class TokenReductionTest {
  private static final int MODEL_DIMENSION = 384;

  private final TokenReduction reduction = TokenReduction.packaged();
  private final Random random = new Random(7);

  @Test
  void aKeptVectorIsMostLikeItself() {
    for (int i = 0; i < 50; i++) {
      byte[] vector = vector();
      byte[] packed = reduction.pack(vector, vector);
      assertThat(packed).hasSize(TokenReduction.BYTES);
      assertThat(cosine(vector, packed)).isGreaterThan(.85).isGreaterThan(cosine(vector(), packed));
    }
  }

  @Test
  void ofTwoVectorsTheMiddleIsKept() {
    byte[] alone = vector();
    byte[] inPassage = vector();
    byte[] packed = reduction.pack(alone, inPassage);
    assertThat(cosine(alone, packed)).isCloseTo(cosine(inPassage, packed), within(.2));
    assertThat(cosine(alone, packed)).isGreaterThan(.4);
    assertThat(reduction.pack(inPassage, alone)).isEqualTo(packed);
  }

  @Test
  void severalTokensAreUnpackedInOrder() {
    byte[] first = reduction.pack(vector(), vector());
    byte[] second = reduction.pack(vector(), vector());
    byte[] both = new byte[2 * TokenReduction.BYTES];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    int[] unpacked = reduction.unpack(both);
    assertThat(unpacked).hasSize(2 * TokenReduction.DIMENSION);
    assertThat(unpacked).startsWith(reduction.unpack(first)).endsWith(reduction.unpack(second));
  }

  @Test
  void nothingIsUnpackedToNothing() {
    assertThat(reduction.unpack(new byte[0])).isEmpty();
  }

  private double cosine(byte[] question, byte[] packed) {
    Encoding encoding =
        new Encoding(new float[MODEL_DIMENSION], List.of(new Token(1, new Span(0, 1))), question);
    LateInteraction interaction =
        new LateInteraction(
            reduction.question(encoding), TokenReduction.DIMENSION, new double[] {1});
    return interaction.cosines(reduction.unpack(packed))[0][0];
  }

  /// As long as a unit vector.
  private byte[] vector() {
    byte[] vector = new byte[MODEL_DIMENSION];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (byte) Math.round(random.nextGaussian() * 127 / Math.sqrt(MODEL_DIMENSION));
    }
    return vector;
  }
}
