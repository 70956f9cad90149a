package dev.onrecord.segment.speech;

import dev.onrecord.language.Calendar;
import dev.onrecord.language.Institutions;
import dev.onrecord.language.NameParticles;
import dev.onrecord.language.Roles;
import dev.onrecord.language.SentenceStarts;
import dev.onrecord.language.SpeakerNouns;

/// Tells which words of a frame are names, and where a name with its role begins.
final class Names {
  private static final int LONGEST = 10;

  private Names() {}

  /// Whether the word at `i` has a capital because it is a name, not because it starts a sentence.
  static boolean isName(SpeechFrame frame, int i) {
    Token token = frame.at(i);
    boolean says = i == 0 && SpeechVerbs.opensSentence(frame);
    boolean starter = says || (frame.isStart(i) && SentenceStarts.startsSentence(token.text()));
    boolean time = Grammar.isTime(token) && !isFirstName(frame, i);
    boolean writer = token.text().matches("I(?:['’].*)?");
    boolean alone = !frame.isWord(i + 1) || !frame.at(i + 1).isCapital();
    boolean adjective = frame.isStart(i) && alone && SentenceStarts.isAdjective(token.text());
    return token.isCapital() && !writer && !adjective && !starter && !isNoun(frame, i) && !time;
  }

  /// Whether a month's name stands before another name: `May Roe`.
  private static boolean isFirstName(SpeechFrame frame, int i) {
    return Calendar.isGivenName(frame.at(i).text())
        && frame.isWord(i + 1)
        && frame.at(i + 1).isCapital()
        && !Grammar.isTime(frame.at(i + 1));
  }

  /// Whether a capitalised word is a common noun that opens a sentence: `Residents`.
  private static boolean isNoun(SpeechFrame frame, int i) {
    String word = frame.at(i).lower();
    boolean alone = !frame.isWord(i + 1) || !frame.at(i + 1).isCapital();
    return frame.isStart(i)
        && (SpeakerNouns.isKnown(word) || (alone && SpeakerNouns.isPlural(word)));
  }

  /// The first token of the name, with its role, whose last word is token `last`.
  static int start(SpeechFrame frame, int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST && belongs(frame, from - 1, from)) {
      from--;
    }
    return firstPart(frame, from, last);
  }

  /// The first token of an institution's name in two parts, `Rail` in `the Rail and Harbour Union`,
  /// where its second part begins at `from`; else `from`.
  private static int firstPart(SpeechFrame frame, int from, int last) {
    if (from < 3 || !frame.is(from - 1, "and") || !Institutions.isNoun(frame.at(last).text())) {
      return from;
    }
    int first = from - 2;
    while (first > 0 && frame.at(first).isCapital() && !Grammar.isDeterminer(frame.at(first))) {
      first--;
    }
    return frame.is(first, "the") && first < from - 2 ? first + 1 : from;
  }

  /// Whether token `i` belongs to the name that goes on at `next`.
  private static boolean belongs(SpeechFrame frame, int i, int next) {
    Token token = frame.at(i);
    if (!token.isWord()) {
      return token.isMark() && token.text().equals("&") && i > 0 && frame.at(i - 1).isCapital();
    }
    if (token.isCapital()) {
      return isName(frame, i)
          || (frame.isStart(i) && (Roles.isNoun(token.text()) || isSpecifier(frame, i, next)));
    }
    String lower = token.lower();
    boolean between = i > 0 && frame.at(next).isCapital() && frame.at(i - 1).isCapital();
    boolean possessiveRole = (token.isPossessive() && i > 0) || specifiesRole(frame, i, next);
    return NameParticles.has(lower)
        || (between && (lower.equals("of") || NameParticles.isInner(lower)))
        || Roles.isNoun(lower)
        || Roles.isModifier(lower)
        || possessiveRole;
  }

  /// Whether a sentence's first word only makes a role more exact, as in `Board president Jane
  /// Doe`.
  private static boolean isSpecifier(SpeechFrame frame, int i, int next) {
    return !SentenceStarts.startsSentence(frame.at(i).text()) && specifiesRole(frame, i, next);
  }

  /// Whether token `i` only makes a role more exact, as `shop` in `the shop owner Jane Doe`.
  private static boolean specifiesRole(SpeechFrame frame, int i, int next) {
    boolean role = !frame.at(next).isCapital() && Roles.isNoun(frame.at(next).text());
    boolean first =
        frame.isStart(i)
            || Grammar.isDeterminer(frame.at(i - 1))
            || OpeningWords.opensClause(frame.at(i - 1));
    return role
        && first
        && !Grammar.bounds(frame.at(i))
        && !Grammar.isDeterminer(frame.at(i))
        && !SpeechVerbs.isAt(frame, i);
  }
}
