package dev.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;

/// All bytes of a document that is small enough.
final class Bytes {
  /// So often a document is read that changes while it is read.
  private static final int READINGS = 3;

  private static final String CHANGES =
      "it changed while it was read; read it again when it is written to its end";

  private Bytes() {}

  /// Reads them, as they were at one moment.
  ///
  /// @param most bytes
  /// @throws UnreadableException if there are more, no more than these are read; or if they change
  ///   each time they are read
  static byte[] of(Document document, int most) throws UnreadableException, IOException {
    Content content = document.content();
    for (int reading = 0; reading < READINGS; reading++) {
      Object version = content.version();
      if (content.size() > most) {
        throw tooLarge(content.size(), most);
      }
      try (InputStream in = content.open()) {
        byte[] bytes = in.readNBytes(most + 1);
        if (version.equals(content.version())) {
          if (bytes.length > most) {
            throw tooLarge(bytes.length, most);
          }
          return bytes;
        }
      }
    }
    throw new UnreadableException(CHANGES);
  }

  /// Refuses a document that was read in parts; those that were read are what they were.
  ///
  /// @param version before it was read
  static void refuseIfChanged(Document document, Object version)
      throws UnreadableException, IOException {
    if (!version.equals(document.content().version())) {
      throw new UnreadableException(CHANGES);
    }
  }

  private static UnreadableException tooLarge(long size, int most) {
    return new UnreadableException(
        "it has %,d bytes; an article may have %,d: split it".formatted(size, most));
  }
}
