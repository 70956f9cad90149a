package dev.onrecord.question;

import dev.onrecord.language.FunctionWords;
import dev.onrecord.language.WordList;
import java.util.Locale;
import java.util.Set;

/// Words of a question that do not tell what it is about: function words, and words that only ask
/// or are polite, such as `tell`, `mention` and `please`.
///
/// A negative such as `didn't` is not one: evidence of what happened does not answer a question
/// about what did not happen.
final class AskingWords {
  private static final Set<String> WORDS =
      WordList.ofWords(
          """
          actually basically compare done exactly give gives hows im ive kindly know last let
          many mention mentioned name ok okay part please pls plz precisely really said say
          saying says sort speak spoke tell telling tells thanks think thinks thought thx told
          type whats whens wheres whos whys
          """);

  private AskingWords() {}

  /// Whether a word asks or joins.
  static boolean has(String word) {
    return FunctionWords.has(word) || WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
