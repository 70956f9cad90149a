package dev.onrecord.domain.index;

import dev.onrecord.domain.Span;
import java.util.Arrays;
import java.util.List;

/// The vectors of a text, from one pass of the embedding model: one pooled vector, and one for each
/// token.
///
/// Token vectors are quantised: a component `x` in [-1, 1] of a unit vector is the byte `round(127
/// x)`. The dot product of two of them, divided by 127 squared, is their cosine to within a
/// hundredth. It is computed in whole numbers, which are the same on every machine.
public final class Encoding {
  private final float[] pooled;
  private final List<Token> tokens;
  private final byte[] vectors;

  /// @param pooled unit vector, `dimension` components
  /// @param tokens in order, without the marks that the model adds at start and end
  /// @param vectors `tokens.size() * dimension` bytes, token by token
  public Encoding(float[] pooled, List<Token> tokens, byte[] vectors) {
    if (vectors.length != tokens.size() * pooled.length) {
      throw new IllegalArgumentException(
          "%d tokens of dimension %d need %d bytes, got %d"
              .formatted(
                  tokens.size(), pooled.length, tokens.size() * pooled.length, vectors.length));
    }
    this.pooled = pooled.clone();
    this.tokens = List.copyOf(tokens);
    this.vectors = vectors.clone();
  }

  /// A word piece.
  ///
  /// @param piece the number of the word piece in the model's vocabulary
  /// @param span offsets in the encoded text, half-open, UTF-16
  public record Token(int piece, Span span) {}

  public float[] pooled() {
    return pooled.clone();
  }

  public int dimension() {
    return pooled.length;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /// The quantised vector of token `index`, `dimension` bytes.
  public byte[] vector(int index) {
    int from = index * dimension();
    return Arrays.copyOfRange(vectors, from, from + dimension());
  }

  /// All token vectors, token by token.
  public byte[] vectors() {
    return vectors.clone();
  }
}
