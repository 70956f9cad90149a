package dev.onrecord.cite;

import dev.onrecord.domain.article.TracedQuote.Edit;
import dev.onrecord.domain.article.TracedQuote.Edit.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How two texts differ, word by word: the longest common subsequence of their words, where a word
/// counts as much as it has letters. Words that join others are short, so they count for little.
final class WordDifference {
  private final FoldedWords before;
  private final FoldedWords after;

  /// `common[i][j]`: the most letters that `before` from word i and `after` from word j have in
  /// common, in order.
  private final int[][] common;

  WordDifference(FoldedWords before, FoldedWords after) {
    this.before = before;
    this.after = after;
    common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(i, j)
                ? common[i + 1][j + 1] + before.word(i).length()
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  private boolean isSame(int i, int j) {
    return before.word(i).equals(after.word(j));
  }

  /// The share of letters that stay, of both texts, in [0, 1]; the Dice coefficient.
  double similarity() {
    int letters = before.letters() + after.letters();
    return letters == 0 ? 0 : 2.0 * common[0][0] / letters;
  }

  /// The edits that turn the first text into the second.
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      Kind kind = next(i, j);
      int fromBefore = i;
      int fromAfter = j;
      while ((i < before.size() || j < after.size()) && next(i, j) == kind) {
        i += kind == Kind.ADDED ? 0 : 1;
        j += kind == Kind.REMOVED ? 0 : 1;
      }
      edits.add(
          new Edit(
              kind,
              kind == Kind.REMOVED ? before.stretch(fromBefore, i) : after.stretch(fromAfter, j)));
    }
    return Collections.unmodifiableList(edits);
  }

  /// The kind of the next edit. Removed words stand before those that replace them.
  private Kind next(int i, int j) {
    if (j == after.size()) {
      return Kind.REMOVED;
    }
    if (i == before.size()) {
      return Kind.ADDED;
    }
    if (isSame(i, j)) {
      return Kind.KEPT;
    }
    return common[i + 1][j] >= common[i][j + 1] ? Kind.REMOVED : Kind.ADDED;
  }
}
