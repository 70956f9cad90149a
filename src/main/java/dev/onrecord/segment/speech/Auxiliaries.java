package dev.onrecord.segment.speech;

import dev.onrecord.language.Plurals;
import dev.onrecord.language.WordClass;
import dev.onrecord.language.WordList;
import java.util.Set;

/// Tells by the words before a verb's base form whether the verb reports speech: `they say`, `did
/// say`, `used to say`.
final class Auxiliaries {
  private static final Set<String> HABITS =
      WordList.of(
          """
          used, like, likes, liked, love, loves, loved, on, quick, keen, continued, continues,
          hastened, rushed, wrote, writes, phoned, called, emailed
          """);
  private static final Set<String> MODALS = Set.of("would", "will", "could", "can");

  /// Words that stand for several people by themselves.
  private static final Set<String> SEVERAL =
      Set.of("they", "who", "some", "others", "many", "both", "few", "most", "several");

  private Auxiliaries() {}

  /// Whether a base form reports speech because of the words before it: `liked to say`, `did say`.
  static boolean areReporting(SpeechFrame frame, int verb) {
    boolean only = frame.is(verb - 1, "only") || frame.is(verb + 1, "only");
    return isEmphatic(frame, verb - 1)
        || isHabit(frame, verb - 1)
        || (only && isModal(frame, verb - 1));
  }

  /// Whether a modal verb ends at `i`, with or without `only` after it. `Would only say` reports
  /// speech.
  static boolean isModal(SpeechFrame frame, int i) {
    int modal = frame.is(i, "only") ? i - 1 : i;
    return frame.isWord(modal) && MODALS.contains(frame.at(modal).lower());
  }

  /// Whether `did` stands at `i`, and stresses the verb after it.
  static boolean isEmphatic(SpeechFrame frame, int i) {
    return frame.isWord(i) && WordClass.DO.has(frame.at(i).lower());
  }

  /// Whether `to` stands at `i` after a word that tells how often or how readily somebody speaks:
  /// `used to say`, `quick to say`.
  static boolean isHabit(SpeechFrame frame, int i) {
    return frame.is(i, "to") && frame.isWord(i - 1) && HABITS.contains(frame.at(i - 1).lower());
  }

  /// Whether the noun at `i`, or the noun before adverbs that end at `i`, is a plural.
  static boolean isPluralSubject(SpeechFrame frame, int i) {
    int last = i;
    while (frame.isWord(last) && Grammar.isAdverbial(frame, last)) {
      last--;
    }
    if (!frame.isWord(last)) {
      return last > 0 && !frame.at(last).text().equals(".");
    }
    Token token = frame.at(last);
    return SEVERAL.contains(token.lower()) || isPlural(token) || isJoint(frame, last);
  }

  private static boolean isPlural(Token token) {
    return Plurals.mayBe(token.lower()) && !Grammar.bounds(token) && !Grammar.isDeterminer(token);
  }

  private static boolean isJoint(SpeechFrame frame, int last) {
    return frame.at(last).isCapital() && frame.is(last - 1, "and");
  }
}
