package dev.onrecord.ingest;

/// A text that was made of an article, to be kept as its text.
final class ArticleText {
  /// Bytes in UTF-8 of a unit of UTF-16, at most.
  private static final int MOST_BYTES = 3;

  private ArticleText() {}

  /// A title, a blank line and the body; the body alone where it begins with the title.
  static String of(String title, String body) {
    String stripped = body.strip();
    String head = title.strip();
    return head.isEmpty() || stripped.startsWith(head) ? stripped : head + "\n\n" + stripped;
  }

  /// The text itself.
  ///
  /// @throws UnreadableException if it has no word, is too long, or is not text
  static String checked(String text) throws UnreadableException {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException(
          text.isEmpty() ? "its text is empty" : "its text has no letters or digits");
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("its text has NUL characters; it is not text");
    }
    if (text.codePoints().anyMatch(ArticleText::isSurrogate)) {
      throw new UnreadableException(
          "its text is not valid Unicode: it has half of a surrogate pair");
    }
    if (text.length() > TextReader.MAX_BYTES / MOST_BYTES) {
      long bytes = text.codePoints().mapToLong(ArticleText::bytes).sum();
      if (bytes > TextReader.MAX_BYTES) {
        throw new UnreadableException(
            "its text has %,d bytes in UTF-8; an article may have %,d: split it"
                .formatted(bytes, TextReader.MAX_BYTES));
      }
    }
    return text;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static int bytes(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
