package dev.onrecord.answer.phrase;

/// Words of a sentence that stand together.
///
/// @param first index of the first word
/// @param last index of the last word, at least `first`
public record Phrase(int first, int last) {
  /// In words.
  public int length() {
    return last - first + 1;
  }

  /// Words that both have.
  public int overlap(Phrase other) {
    return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
  }
}
