package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.Encoding;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reduces the model's token vectors for the index, from 384 bytes to 64.
///
/// The mean of all token vectors is subtracted, as it does not tell tokens apart. The rest is
/// projected onto the 128 principal components and made a unit vector again. Each component is kept
/// in 4 bits. The numbers are a resource, computed from text;
/// `src/site/markdown/models-and-training.md` has the command that makes it.
public final class TokenReduction {
  /// The name of these numbers. Token vectors of another name cannot be compared.
  public static final String FINGERPRINT = "pca128/4bit/2";

  /// Components of a reduced vector.
  public static final int DIMENSION = 128;

  /// Bytes of a packed vector.
  public static final int BYTES = DIMENSION / 2;

  private static final String RESOURCE = "/retrieve/token-reduction.bin";
  private static final int LEVELS = 16;
  private static final float ONE = 127;
  private static final int FINE_BITS = 8;
  private static final int FINE = 1 << FINE_BITS;

  private final float[] mean;
  private final float[][] components;
  private final float[] steps;

  /// Half a step of each component, in units of 1 / (127 [#FINE]).
  private final int[] halfSteps = new int[DIMENSION];

  private TokenReduction(float[] mean, float[][] components, float[] steps) {
    this.mean = mean;
    this.components = components;
    this.steps = steps;
    for (int c = 0; c < DIMENSION; c++) {
      halfSteps[c] = Math.round(steps[c] / 2 * ONE * FINE);
    }
  }

  /// The reduction that comes with the program.
  ///
  /// @throws UncheckedIOException if the resource cannot be read
  public static TokenReduction packaged() {
    try (InputStream in = TokenReduction.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + RESOURCE);
      }
      DataInputStream data = new DataInputStream(in);
      int dimension = data.readInt();
      float[] mean = floats(data, dimension);
      float[][] components = new float[DIMENSION][];
      for (int c = 0; c < DIMENSION; c++) {
        components[c] = floats(data, dimension);
      }
      return new TokenReduction(mean, components, floats(data, DIMENSION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  /// All token vectors of a question, reduced: [#DIMENSION] bytes for each token, 127 for 1.
  public byte[] question(Encoding question) {
    byte[] reduced = new byte[question.tokens().size() * DIMENSION];
    for (int t = 0; t < question.tokens().size(); t++) {
      byte[] vector = question.vector(t);
      float[] unit = reduce(vector, vector);
      for (int c = 0; c < DIMENSION; c++) {
        reduced[t * DIMENSION + c] = (byte) Math.round(unit[c] * ONE);
      }
    }
    return reduced;
  }

  /// The packed vector of a token, [#BYTES] bytes: the mean of two vectors, reduced.
  ///
  /// @param alone its vector where the sentence is encoded alone
  /// @param inPassage its vector where the whole passage is encoded
  public byte[] pack(byte[] alone, byte[] inPassage) {
    float[] unit = reduce(alone, inPassage);
    byte[] packed = new byte[BYTES];
    for (int c = 0; c < DIMENSION; c++) {
      int level = (int) Math.floor(unit[c] / steps[c]) + LEVELS / 2;
      int kept = Math.clamp(level, 0, LEVELS - 1);
      packed[c % BYTES] |= (byte) (c < BYTES ? kept << 4 : kept);
    }
    return packed;
  }

  /// Unpacks the vectors of tokens, to be compared with those of a question. A byte holds a
  /// component of the first half and one of the second half.
  ///
  /// @param packed [#BYTES] for each token, one after the other
  /// @return [#DIMENSION] whole numbers for each token, 127 for 1
  public int[] unpack(byte[] packed) {
    int[] vectors = new int[packed.length * 2];
    for (int token = 0; token < packed.length; token += BYTES) {
      int first = 2 * token;
      int second = first + BYTES;
      for (int i = 0; i < BYTES; i++) {
        int both = packed[token + i];
        vectors[first + i] = middle((both >> 4) & 0xf, halfSteps[i]);
        vectors[second + i] = middle(both & 0xf, halfSteps[BYTES + i]);
      }
    }
    return vectors;
  }

  /// The middle value of a level.
  private static int middle(int level, int halfStep) {
    return ((2 * level + 1 - LEVELS) * halfStep + FINE / 2) >> FINE_BITS;
  }

  /// The mean of two vectors on the principal components, as a unit vector.
  private float[] reduce(byte[] a, byte[] b) {
    float[] centred = new float[mean.length];
    for (int i = 0; i < centred.length; i++) {
      centred[i] = (a[i] + b[i]) / (2 * ONE) - mean[i];
    }
    float[] unit = new float[DIMENSION];
    double squares = 0;
    for (int c = 0; c < DIMENSION; c++) {
      float sum = 0;
      for (int i = 0; i < centred.length; i++) {
        sum += components[c][i] * centred[i];
      }
      unit[c] = sum;
      squares += (double) sum * sum;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int c = 0; c < DIMENSION; c++) {
      unit[c] *= scale;
    }
    return unit;
  }
}
