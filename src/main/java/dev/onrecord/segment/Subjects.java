package dev.onrecord.segment;

import java.util.Optional;

/// Finds who does the saying: the subject of a verb in a frame.
final class Subjects {
  private static final int REACH = 40;

  private Subjects() {}

  /// The subject of the active verb at token `verb`, before it or, after a quotation, behind it.
  static Optional<NounPhrase> of(Frame frame, int verb) {
    boolean mayInvert = verb == 0 || frame.isQuotation(verb - 1) || frame.at(verb - 1).isComma();
    if (mayInvert && SpeechVerbs.inverts(frame, verb)) {
      Optional<NounPhrase> after = NounPhrases.startingAt(frame, verb + 1);
      boolean afterQuotation = frame.isQuotation(verb - 1) || frame.isQuotation(verb - 2);
      if (after.isPresent() && (afterQuotation || isLast(frame, after.get()))) {
        return after;
      }
    }
    return before(frame, verb);
  }

  /// The subject of the sentence as a whole: the first noun phrase, after an opening such as `In
  /// Berlin,`, that a verb may follow.
  static Optional<NounPhrase> ofSentence(Frame frame) {
    int i = 0;
    while (i < frame.size() && i < REACH) {
      int start = i;
      while (start < frame.size() && Words.opensClause(frame.at(start))) {
        start++;
      }
      boolean opening =
          start < frame.size()
              && (Grammar.isPreposition(frame.at(start)) || Words.opensAdverbial(frame.at(start)));
      if (!opening && start < frame.size()) {
        return NounPhrases.startingAt(frame, start);
      }
      while (i < frame.size() && !frame.at(i).isComma()) {
        i++;
      }
      i++;
    }
    return Optional.empty();
  }

  private static Optional<NounPhrase> before(Frame frame, int verb) {
    int i = verb - 1;
    while (i >= 0) {
      Token token = frame.at(i);
      if (Grammar.isBe(token) || Grammar.isNegation(token)) {
        return Optional.empty();
      }
      if (token.isComma()
          && i >= 2
          && Grammar.isModifierOfVerb(frame.at(i - 1))
          && frame.at(i - 2).isComma()) {
        i -= 3;
      } else if (Grammar.isHave(token) || Grammar.isModifierOfVerb(token)) {
        i--;
      } else if (frame.is(i, "on") && Grammar.isTime(frame.at(i + 1))) {
        i--;
      } else {
        break;
      }
    }
    if (i < 0) {
      return Optional.empty();
    }
    if (frame.is(i, "who")) {
      int head = i > 0 && frame.at(i - 1).isComma() ? i - 2 : i - 1;
      return head < 0 ? Optional.empty() : NounPhrases.endingAt(frame, head);
    }
    if (frame.at(i).isWord()) {
      return NounPhrases.endingAt(frame, i);
    }
    return frame.at(i).isBreak() ? beforeApposition(frame, i) : Optional.empty();
  }

  /// Steps over `, chief of the General Staff,` and the like to the phrase it explains.
  private static Optional<NounPhrase> beforeApposition(Frame frame, int close) {
    Optional<NounPhrase> nearest =
        NounPhrases.endingAt(frame, close - 1).filter(p -> explains(frame, p));
    if (nearest.isPresent()) {
      return nearest;
    }
    for (int i = close - 1; i > 0 && close - i < REACH; i--) {
      if (frame.at(i).isQuotation()) {
        return Optional.empty();
      }
      if (!frame.at(i).isBreak() || !frame.isWord(i - 1)) {
        continue;
      }
      Optional<NounPhrase> phrase = NounPhrases.endingAt(frame, i - 1);
      if (phrase.isPresent() && phrase.get().type() != NounPhrase.Type.PRONOUN) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /// Whether a full name stands as apposition to who bears it: `Jane Doe's lawyer, John Roe,`.
  private static boolean explains(Frame frame, NounPhrase phrase) {
    boolean fullName = phrase.type() == NounPhrase.Type.NAME && phrase.to() - phrase.from() > 1;
    return fullName
        && phrase.from() > 1
        && frame.at(phrase.from() - 1).isComma()
        && (isOneOfSeveral(frame, phrase.from() - 2)
            || NounPhrases.endingAt(frame, phrase.from() - 2)
                .filter(p -> p.type() == NounPhrase.Type.DESCRIPTION)
                .isPresent());
  }

  /// Whether the words up to token `last` single somebody out: `One of them`, `Another resident`.
  private static boolean isOneOfSeveral(Frame frame, int last) {
    int first = last;
    while (!frame.isStart(first)) {
      first--;
    }
    return frame.is(first, "one") || frame.is(first, "another");
  }

  private static boolean isLast(Frame frame, NounPhrase phrase) {
    return frame.isEnd(phrase.to()) || Grammar.isModifierOfVerb(frame.at(phrase.to()));
  }
}
