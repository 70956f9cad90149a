package dev.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// How a document begins.
final class Start {
  /// So many bytes tell the format.
  static final int BYTES = 8 << 10;

  private final String name;
  private final byte[] bytes;

  private Start(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static Start of(Document document) throws IOException {
    try (InputStream in = document.content().open()) {
      return new Start(document.name(), in.readNBytes(BYTES));
    }
  }

  /// Whether the document begins with these characters, each one byte.
  boolean startsWith(String signature) {
    return latin1().startsWith(signature);
  }

  /// The bytes as characters of ISO 8859-1: what is ASCII in them can be read.
  String latin1() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// As text without what stands before its first visible character, in lower case: for formats
  /// that are marked in ASCII. UTF-16 with a byte order mark is read as such.
  String text() {
    TextReader.Mark mark = TextReader.markOf(bytes);
    return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset())
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// Whether the document's name ends so, in any case.
  boolean isNamed(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
