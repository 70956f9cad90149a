package dev.onrecord.domain;

/// A stretch of a text: half-open, in UTF-16 code units.
///
/// @param start first code unit, inclusive; at least 0
/// @param end first code unit after the stretch, exclusive; at least `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start must be at least 0, got " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end must be at least " + start + ", got " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether an offset is inside a character of two code units.
  public static boolean splits(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /// The code units of `text` that this span covers.
  ///
  /// @throws IndexOutOfBoundsException if the span ends after the text
  public String of(String text) {
    return text.substring(start, end);
  }

  /// This span without invisible characters at its ends: white space, Unicode spaces, and format
  /// characters such as a zero width space. Empty if it has no other characters.
  public Span trim(String text) {
    int from = start;
    int to = end;
    while (from < to && isUnseen(text.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
