package dev.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;

/// All bytes of a document that is small enough.
final class Bytes {
  private Bytes() {}

  /// Reads them.
  ///
  /// @param most bytes
  /// @throws UnreadableException if there are more; no more than these are read
  static byte[] of(Document document, int most) throws UnreadableException, IOException {
    long size = document.content().size();
    if (size > most) {
      throw tooLarge(size, most);
    }
    try (InputStream in = document.content().open()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(bytes.length, most);
      }
      return bytes;
    }
  }

  private static UnreadableException tooLarge(long size, int most) {
    return new UnreadableException(
        "it has %,d bytes; an article may have %,d: split it".formatted(size, most));
  }
}
