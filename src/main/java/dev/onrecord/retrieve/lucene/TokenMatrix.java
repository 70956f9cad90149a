package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.Encoding.Token;
import dev.onrecord.domain.Span;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Token vectors as they are kept: where each token starts, and the vectors one after the other.
///
/// Tokens without a letter or digit are left out; they match everything and mean nothing.
final class TokenMatrix {
  private final int[] starts;
  private final byte[] vectors;

  private TokenMatrix(int[] starts, byte[] vectors) {
    this.starts = starts;
    this.vectors = vectors;
  }

  /// @param text what was encoded
  static TokenMatrix of(Encoding encoding, String text) {
    List<Token> tokens = encoding.tokens();
    int[] kept =
        IntStream.range(0, tokens.size())
            .filter(i -> hasWord(text, tokens.get(i).span()))
            .toArray();
    int[] starts = new int[kept.length];
    byte[] vectors = new byte[kept.length * encoding.dimension()];
    for (int i = 0; i < kept.length; i++) {
      starts[i] = tokens.get(kept[i]).span().start();
      System.arraycopy(
          encoding.vector(kept[i]), 0, vectors, i * encoding.dimension(), encoding.dimension());
    }
    return new TokenMatrix(starts, vectors);
  }

  private static boolean hasWord(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  int tokens() {
    return starts.length;
  }

  byte[] vectors() {
    return vectors;
  }

  /// The first token that starts at or after `offset` in the encoded text; `tokens()` if none does.
  int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    while (at > 0 && starts[at - 1] == offset) {
      at--;
    }
    return at >= 0 ? at : -at - 1;
  }

  int bytes() {
    return 2 * Integer.BYTES + starts.length * Integer.BYTES + vectors.length;
  }

  void write(ByteBuffer out) {
    out.putInt(starts.length).putInt(vectors.length);
    out.asIntBuffer().put(starts);
    out.position(out.position() + starts.length * Integer.BYTES);
    out.put(vectors);
  }

  static TokenMatrix read(ByteBuffer in) {
    int[] starts = new int[in.getInt()];
    byte[] vectors = new byte[in.getInt()];
    in.asIntBuffer().get(starts);
    in.position(in.position() + starts.length * Integer.BYTES);
    in.get(vectors);
    return new TokenMatrix(starts, vectors);
  }
}
