package dev.onrecord.ingest.pdf;

/// A line of a page; lengths in points, from the page's left and top.
///
/// @param page from 1
/// @param left of its first character
/// @param right of its last
/// @param baseline from the top
/// @param size of its type
/// @param height of the page
record Line(
    int page, float left, float right, float baseline, float size, float height, String text) {
  /// How wide its first word is, about.
  float firstWord() {
    int end = text.indexOf(' ');
    return end < 0 ? right - left : (right - left) * end / text.length();
  }

  /// Whether it is set in type of this line's size, about.
  boolean isLike(Line other) {
    return Math.abs(size - other.size) <= 0.1 * Math.max(size, other.size);
  }
}
