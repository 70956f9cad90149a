package dev.onrecord.ingest.xml;

import java.util.Optional;

/// The declaration of a document type, before the first element.
///
/// @param start where it begins, in UTF-16 code units
/// @param end where it ends, exclusive; -1 if it declares something itself, or has no end
record Doctype(int start, int end) {
  private static final String MARK = "<!DOCTYPE";

  /// That of a text, if it has one.
  static Optional<Doctype> of(String xml) {
    int start = start(xml);
    return xml.regionMatches(true, start, MARK, 0, MARK.length())
        ? Optional.of(new Doctype(start, end(xml, start)))
        : Optional.empty();
  }

  /// Past white space, comments and instructions.
  private static int start(String xml) {
    int at = 0;
    while (at < xml.length()) {
      if (Character.isWhitespace(xml.charAt(at)) || xml.charAt(at) == '\uFEFF') {
        at++;
      } else if (xml.startsWith("<!--", at)) {
        at = past(xml, "-->", at);
      } else if (xml.startsWith("<?", at)) {
        at = past(xml, "?>", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int past(String xml, String mark, int from) {
    int at = xml.indexOf(mark, from);
    return at < 0 ? xml.length() : at + mark.length();
  }

  private static int end(String xml, int start) {
    int at = start;
    while (at < xml.length()) {
      switch (xml.charAt(at)) {
        case '>' -> {
          return at + 1;
        }
        case '[' -> {
          return -1;
        }
        case '"' -> at = past(xml, "\"", at + 1);
        case '\'' -> at = past(xml, "'", at + 1);
        default -> at++;
      }
    }
    return -1;
  }
}
