package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The reduced token vectors of a sentence, packed as the index keeps them.
///
/// A token has one vector: the mean of its vector where the sentence is encoded alone and of its
/// vector where the whole passage is encoded. Tokens without a letter or digit are left out, as
/// they match every text.
public final class TokenMatrix {
  /// Start and end of each token in the sentence. They fit a `char`, as longer sentences are cut.
  private final char[] offsets;

  private final byte[] packed;

  private TokenMatrix(char[] offsets, byte[] packed) {
    this.offsets = offsets;
    this.packed = packed;
  }

  /// @param alone the sentence's own encoding
  /// @param passage the whole passage's encoding, which may stop before the sentence does
  /// @param offset where the sentence starts in the passage
  /// @param text the sentence
  static TokenMatrix of(
      Encoding alone, Encoding passage, int offset, String text, TokenReduction reduction) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int t = 0; t < passage.tokens().size(); t++) {
      places.put(passage.tokens().get(t).span().start() - offset, t);
    }
    StringBuilder offsets = new StringBuilder();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int t = 0; t < alone.tokens().size(); t++) {
      Token token = alone.tokens().get(t);
      if (hasWord(text, token.span())) {
        byte[] own = alone.vector(t);
        Integer place = places.get(token.span().start());
        packed.writeBytes(reduction.pack(own, place == null ? own : passage.vector(place)));
        offsets.append((char) token.span().start()).append((char) token.span().end());
      }
    }
    return new TokenMatrix(offsets.toString().toCharArray(), packed.toByteArray());
  }

  private static boolean hasWord(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Two are equal if the same tokens stand at the same places.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TokenMatrix matrix
        && Arrays.equals(packed, matrix.packed)
        && Arrays.equals(offsets, matrix.offsets);
  }

  /// Hashes the places only: they are few bytes, and other sentences hardly ever have the same.
  @Override
  public int hashCode() {
    return Arrays.hashCode(offsets);
  }

  int tokens() {
    return offsets.length / 2;
  }

  /// Where each token stands in the sentence: half-open, UTF-16.
  List<Span> spans() {
    List<Span> spans = new ArrayList<>(tokens());
    for (int at = 0; at < offsets.length; at += 2) {
      spans.add(new Span(offsets[at], offsets[at + 1]));
    }
    return spans;
  }

  /// The unpacked vectors, one after the other; 127 stands for 1.
  int[] vectors(TokenReduction reduction) {
    return reduction.unpack(packed);
  }

  int bytes() {
    return Integer.BYTES + offsets.length * Character.BYTES + packed.length;
  }

  void write(ByteBuffer out) {
    out.putInt(tokens());
    out.asCharBuffer().put(offsets);
    out.position(out.position() + offsets.length * Character.BYTES).put(packed);
  }

  static TokenMatrix read(ByteBuffer in) {
    int tokens = in.getInt();
    char[] offsets = new char[2 * tokens];
    in.asCharBuffer().get(offsets);
    in.position(in.position() + offsets.length * Character.BYTES);
    byte[] packed = new byte[tokens * TokenReduction.BYTES];
    in.get(packed);
    return new TokenMatrix(offsets, packed);
  }
}
