package dev.onrecord.cite;

import dev.onrecord.domain.Span;

/// Keeps quotations whole: a sentence from the middle of one is cited from its opening to its
/// closing mark.
final class WholeQuotation {
  /// Of a longer quotation a citation has only the sentence; in UTF-16 code units.
  private static final int MAX_LENGTH = 600;

  private WholeQuotation() {}

  /// The sentence, or the smallest stretch of its passage that holds it and cuts no quotation; the
  /// sentence where that would be too long, or the passage does not close what it opens.
  ///
  /// @param passage offsets in `text`, half-open, UTF-16
  /// @param sentence inside `passage`
  static Span whole(String text, Span passage, Span sentence) {
    int opened = openAt(text, passage.start(), sentence.start(), -1);
    int start = opened < 0 ? sentence.start() : opened;
    int end = sentence.end();
    if (openAt(text, sentence.start(), end, opened) >= 0) {
      end = closing(text, end, passage.end());
    }
    return end < 0 || end - start > MAX_LENGTH ? sentence : new Span(start, end);
  }

  /// Where the quotation that is open at `to` was opened; -1 if none is.
  ///
  /// @param opened the same for `from`
  private static int openAt(String text, int from, int to, int opened) {
    int open = opened;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '"' -> open = open < 0 ? i : -1;
        case '“' -> open = i;
        case '”' -> open = -1;
        default -> {}
      }
    }
    return open;
  }

  /// The end of the first closing mark; -1 if there is none before `to`.
  private static int closing(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '”') {
        return i + 1;
      }
    }
    return -1;
  }
}
