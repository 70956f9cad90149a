package dev.onrecord.eval.baseline;

import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.List;

/// A text without its white space. It finds pieces in which a splitter changed the white space.
final class TextWithoutSpaces {
  private final String text;
  private final int[] offsets;

  TextWithoutSpaces(String text) {
    StringBuilder bare = new StringBuilder();
    offsets = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        offsets[bare.length()] = i;
        bare.append(text.charAt(i));
      }
    }
    this.text = bare.toString();
  }

  /// The places of pieces in the text.
  ///
  /// @param pieces in the order of the text, without overlap
  /// @return the offsets of each piece in the text, half-open, UTF-16
  /// @throws IllegalArgumentException if a piece is blank, or not in the text after the one before
  ///   it
  List<Span> places(List<String> pieces) {
    List<Span> places = new ArrayList<>();
    int from = 0;
    for (String piece : pieces) {
      String bare = new TextWithoutSpaces(piece).text;
      int at = text.indexOf(bare, from);
      if (at < 0 || bare.isEmpty()) {
        throw new IllegalArgumentException("the text has no such piece: " + piece);
      }
      from = at + bare.length();
      places.add(new Span(offsets[at], offsets[from - 1] + 1));
    }
    return places;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
