package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.Encoding.Token;
import dev.onrecord.domain.Span;
import dev.onrecord.retrieve.TokenReduction;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The token vectors of a sentence as they are kept, one after the other.
///
/// A token has one vector, the mean of what it is in the sentence alone and in the passage: each
/// sees what the other misses. Tokens without a letter or digit are left out; they match everything
/// and mean nothing.
final class TokenMatrix {
  private final byte[] packed;

  private TokenMatrix(byte[] packed) {
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
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int t = 0; t < alone.tokens().size(); t++) {
      Token token = alone.tokens().get(t);
      if (hasWord(text, token.span())) {
        byte[] own = alone.vector(t);
        Integer place = places.get(token.span().start());
        packed.writeBytes(reduction.pack(own, place == null ? own : passage.vector(place)));
      }
    }
    return new TokenMatrix(packed.toByteArray());
  }

  private static boolean hasWord(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  int tokens() {
    return packed.length / TokenReduction.BYTES;
  }

  /// The vectors, unpacked.
  byte[] vectors(TokenReduction reduction) {
    return reduction.unpack(packed);
  }

  int bytes() {
    return Integer.BYTES + packed.length;
  }

  void write(ByteBuffer out) {
    out.putInt(packed.length).put(packed);
  }

  static TokenMatrix read(ByteBuffer in) {
    byte[] packed = new byte[in.getInt()];
    in.get(packed);
    return new TokenMatrix(packed);
  }
}
