package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/// The tokens of a question by the part that they play, as indexes into its encoding.
///
/// @param content the tokens that have weight
/// @param asking the question words
/// @param following the three after the first question word
/// @param joining the tokens without weight, except the question words
record QuestionTokens(
    List<Integer> content, List<Integer> asking, List<Integer> following, List<Integer> joining) {
  private static final int FOLLOWING = 3;

  /// Sorts the tokens of a question.
  ///
  /// @param text the question
  /// @param weight of a token, by its index
  static QuestionTokens of(String text, Encoding encoding, IntToDoubleFunction weight) {
    List<Integer> content = new ArrayList<>();
    List<Integer> asking = new ArrayList<>();
    List<Integer> following = new ArrayList<>();
    List<Integer> joining = new ArrayList<>();
    for (int t = 0; t < encoding.tokens().size(); t++) {
      Token token = encoding.tokens().get(t);
      boolean asks = WordClass.QUESTION.has(token.span().of(text).toLowerCase(Locale.ROOT));
      if (!asking.isEmpty() && t - asking.getFirst() <= FOLLOWING) {
        following.add(t);
      }
      if (weight.applyAsDouble(t) > 0) {
        content.add(t);
      }
      if (asks) {
        asking.add(t);
      } else if (weight.applyAsDouble(t) == 0) {
        joining.add(t);
      }
    }
    return new QuestionTokens(content, asking, following, joining);
  }
}
