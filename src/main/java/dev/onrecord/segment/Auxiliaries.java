package dev.onrecord.segment;

import dev.onrecord.language.WordList;
import java.util.Set;

/// What stands before a verb's base form and tells what it is: `they say`, `did say`, `used to
/// say`.
final class Auxiliaries {
  private static final Set<String> HABITS =
      WordList.of(
          """
          used, like, likes, liked, love, loves, loved, on, quick, keen, continued, continues,
          hastened, rushed, wrote, writes, phoned, called, emailed
          """);
  private static final Set<String> EMPHATIC = Set.of("did", "does", "do");
  private static final Set<String> MODALS = Set.of("would", "will", "could", "can");
  private static final Set<String> PLURALS =
      Set.of(
          "they",
          "who",
          "people",
          "police",
          "men",
          "women",
          "media",
          "staff",
          "some",
          "others",
          "many",
          "both",
          "children",
          "folk",
          "clergy",
          "few",
          "most",
          "several");

  private Auxiliaries() {}

  /// Whether a base form reports nevertheless: `liked to say`, `did say`.
  static boolean areReporting(SpeechFrame frame, int verb) {
    boolean only = frame.is(verb - 1, "only") || frame.is(verb + 1, "only");
    return isEmphatic(frame, verb - 1)
        || isHabit(frame, verb - 1)
        || (only && isModal(frame, verb - 1));
  }

  /// Whether a modal verb and perhaps `only` end at `i`: `would only say` is said after all.
  static boolean isModal(SpeechFrame frame, int i) {
    int modal = frame.is(i, "only") ? i - 1 : i;
    return frame.isWord(modal) && MODALS.contains(frame.at(modal).lower());
  }

  /// Whether `did` stands at `i`, and stresses the verb after it.
  static boolean isEmphatic(SpeechFrame frame, int i) {
    return frame.isWord(i) && EMPHATIC.contains(frame.at(i).lower());
  }

  /// Whether `to` stands at `i` after a verb that says how often or how readily.
  static boolean isHabit(SpeechFrame frame, int i) {
    return frame.is(i, "to") && frame.isWord(i - 1) && HABITS.contains(frame.at(i - 1).lower());
  }

  /// Whether the noun that ends at or before `i`, adverbs left out, is a plural.
  static boolean isPluralSubject(SpeechFrame frame, int i) {
    int last = i;
    while (frame.isWord(last) && Grammar.isAdverbial(frame, last)) {
      last--;
    }
    if (!frame.isWord(last)) {
      return last > 0 && !frame.at(last).text().equals(".");
    }
    Token token = frame.at(last);
    return PLURALS.contains(token.lower()) || isPlural(token) || isJoint(frame, last);
  }

  private static boolean isPlural(Token token) {
    String word = token.lower();
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("'s")
        && !word.endsWith("’s")
        && !Grammar.bounds(token)
        && !Grammar.isDeterminer(token);
  }

  private static boolean isJoint(SpeechFrame frame, int last) {
    return frame.at(last).isCapital() && frame.is(last - 1, "and");
  }
}
