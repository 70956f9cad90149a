package dev.onrecord.ingest.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/// The text of a header, whose characters beyond ASCII are encoded words, or bare UTF-8.
final class HeaderText {
  private HeaderText() {}

  /// @param value with one character for each byte
  static String of(String value) {
    String text = value;
    if (value.chars().anyMatch(c -> c > 0x7F) && value.chars().allMatch(c -> c <= 0xFF)) {
      try {
        text =
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
      } catch (CharacterCodingException e) {
        text = value;
      }
    }
    try {
      return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
