package dev.onrecord.ingest;

import java.io.IOException;

/// One format of documents.
interface Format {
  /// Its media type, such as `text/html`.
  String mediaType();

  /// Whether a document is of this format, by how it begins; its name may decide between formats
  /// whose beginnings look alike.
  boolean matches(Start start);

  /// Reads the articles of a document that matches.
  ///
  /// @param parts reads documents inside this one
  /// @throws UnreadableException if it is damaged, too large, or holds no article
  /// @throws IOException if its bytes cannot be read
  void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException;

  /// Reads what is inside a document, whatever its format, within bounds.
  @FunctionalInterface
  interface Parts {
    /// Reads a part.
    ///
    /// @param part its origin is the whole's, a `!/` or `#`, and what names the part in it
    void read(Document part, ArticleSink sink);
  }
}
