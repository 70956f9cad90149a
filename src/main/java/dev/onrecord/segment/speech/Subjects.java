package dev.onrecord.segment.speech;

import dev.onrecord.language.WordClass;
import java.util.Optional;

/// Finds the subject of a verb of saying in a frame.
final class Subjects {
  private static final int REACH = 40;

  private Subjects() {}

  /// The subject of the active verb at token `verb`, before it or, after a quotation, behind it.
  static Optional<NounPhrase> of(SpeechFrame frame, int verb) {
    boolean any = SpeechVerbs.anybodyCan(frame, verb) || QuotedSpeech.isBeside(frame, verb);
    Optional<NounPhrase> behind = behind(frame, verb, any);
    if (behind.isEmpty()) {
      return before(frame, verb, any);
    }
    boolean quotes = frame.isQuotation(verb - 1) || frame.isQuotation(verb - 2);
    if (quotes || behind.get().to() >= frame.size() - 1) {
      return behind;
    }
    return before(frame, verb, any).filter(p -> p.type() == NounPhrase.Type.NAME).or(() -> behind);
  }

  /// The subject after a verb, where a quotation or a comma stands before the verb.
  private static Optional<NounPhrase> behind(SpeechFrame frame, int verb, boolean any) {
    boolean mayInvert = verb == 0 || frame.isQuotation(verb - 1) || frame.at(verb - 1).isBreak();
    boolean quotes = frame.isQuotation(verb - 1) || frame.isQuotation(verb - 2);
    if (!mayInvert || !SpeechVerbs.inverts(frame, verb, quotes) || frame.is(verb + 1, "that")) {
      return Optional.empty();
    }
    Optional<NounPhrase> behind =
        FollowingPhrases.objectAt(frame, verb + 1, any && quotes)
            .map(phrase -> Appositions.explained(frame, phrase));
    boolean named = behind.filter(p -> p.type() != NounPhrase.Type.PRONOUN).isPresent();
    if (frame.isQuotation(verb - 1) && !named) {
      return Appositions.beforeRelative(frame, verb - 1).or(() -> behind);
    }
    return behind.filter(phrase -> quotes || isLast(frame, phrase));
  }

  /// The subject of the passive whose participle is token `participle`: `Doe was quoted`.
  static Optional<NounPhrase> ofPassive(SpeechFrame frame, int participle) {
    int be = participle - 1;
    while (frame.isWord(be) && Grammar.isAdverbial(frame, be)) {
      be--;
    }
    return frame.isWord(be) && Grammar.isBe(frame.at(be))
        ? before(frame, be, false)
        : Optional.empty();
  }

  /// The subject of the sentence as a whole: the first noun phrase, after an opening such as `In
  /// Berlin,`, that a verb may follow; where a name explains it, the name.
  static Optional<NounPhrase> ofSentence(SpeechFrame frame, boolean any) {
    int i = 0;
    while (i < frame.size() && i < REACH) {
      int start = i;
      while (start < frame.size() && OpeningWords.opensClause(frame.at(start))) {
        start++;
      }
      if (start < frame.size() && !opensAdverbial(frame, start)) {
        int first = i > 0 ? afterPlace(frame, start) : start;
        return FollowingPhrases.startingAt(frame, first, true)
            .map(phrase -> Appositions.explained(frame, phrase))
            .filter(phrase -> any || phrase.type() == NounPhrase.Type.NAME)
            .or(() -> FollowingPhrases.startingAt(frame, first));
      }
      while (i < frame.size() && !frame.at(i).isComma()) {
        i++;
      }
      i++;
    }
    return Optional.empty();
  }

  /// The subject of a clause that opens the sentence: `When Jane Doe arrived,`.
  static Optional<NounPhrase> ofOpening(SpeechFrame frame) {
    return frame.size() > 1 && OpeningWords.opensAdverbial(frame.at(0))
        ? FollowingPhrases.startingAt(frame, 1, false)
        : Optional.empty();
  }

  /// The token after a name between commas that only tells where: `In Beaver, Neb., Jane Doe`.
  private static int afterPlace(SpeechFrame frame, int first) {
    return FollowingPhrases.startingAt(frame, first)
        .filter(p -> p.type() == NounPhrase.Type.NAME && p.to() < frame.size() - 1)
        .map(p -> frame.at(p.to()).text().equals(".") ? p.to() + 1 : p.to())
        .filter(comma -> frame.at(comma).isComma())
        .filter(
            comma ->
                FollowingPhrases.startingAt(frame, comma + 1)
                    .filter(q -> q.type() != NounPhrase.Type.DESCRIPTION)
                    .isPresent())
        .map(comma -> comma + 1)
        .orElse(first);
  }

  private static boolean opensAdverbial(SpeechFrame frame, int i) {
    return Grammar.isPreposition(frame.at(i))
        || OpeningWords.opensAdverbial(frame.at(i))
        || OpeningWords.opensParticiple(frame, i);
  }

  /// The subject of the verb at token `verb`, before it.
  static Optional<NounPhrase> before(SpeechFrame frame, int verb, boolean any) {
    int i = verb - 1;
    if (Auxiliaries.isEmphatic(frame, i)) {
      i--;
    } else if (Auxiliaries.isModal(frame, i) && Auxiliaries.areReporting(frame, verb)) {
      i -= frame.is(i, "only") ? 2 : 1;
    } else if (Auxiliaries.isHabit(frame, i)) {
      i -= frame.is(i - 1, "on") ? 3 : 2;
    }
    i = beforeAdverbs(frame, i);
    if (i < 0 || Grammar.isBe(frame.at(i)) || Grammar.isNegation(frame.at(i))) {
      return Optional.empty();
    }
    if (frame.is(i, "who")) {
      int head = i > 0 && frame.at(i - 1).isComma() ? i - 2 : i - 1;
      return head < 0
          ? Optional.empty()
          : NounPhrases.endingAt(frame, head, any).map(p -> Appositions.bearer(frame, p));
    }
    if (frame.isWord(i) && WordClass.COORDINATOR.has(frame.at(i).lower())) {
      int end = i;
      return ofSentence(frame, any).filter(subject -> subject.to() <= end);
    }
    if (frame.isWord(i)) {
      return NounPhrases.endingAt(frame, i, any).filter(p -> !endsList(frame, p));
    }
    return frame.at(i).isBreak() ? Appositions.before(frame, i, any) : Optional.empty();
  }

  /// Whether a phrase is the last of more than two: `Doe, Roe and Poe`.
  private static boolean endsList(SpeechFrame frame, NounPhrase phrase) {
    int and = phrase.from() - 1;
    int before = and > 0 && frame.at(and - 1).isComma() ? and - 2 : and - 1;
    return frame.is(and, "and")
        && frame.isWord(before)
        && frame.at(before).isCapital()
        && Names.start(frame, before) > 1
        && frame.at(Names.start(frame, before) - 1).isComma()
        && frame.isWord(Names.start(frame, before) - 2)
        && frame.at(Names.start(frame, before) - 2).isCapital();
  }

  /// The last token before `i` that is no adverb, time or auxiliary of the verb.
  private static int beforeAdverbs(SpeechFrame frame, int last) {
    int i = last;
    while (i >= 0) {
      Token token = frame.at(i);
      boolean aside =
          token.isComma()
              && i >= 2
              && Grammar.isAdverbial(frame, i - 1)
              && frame.at(i - 2).isComma();
      boolean day = frame.is(i, "on") && frame.isWord(i + 1) && Grammar.isTime(frame.at(i + 1));
      boolean time = frame.is(i, "time") && frame.is(i - 1, "the") && frame.is(i - 2, "at");
      if (aside || time) {
        i -= 3;
      } else if (day || Grammar.isHave(token) || Grammar.isAdverbial(frame, i)) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean isLast(SpeechFrame frame, NounPhrase phrase) {
    return frame.isEnd(phrase.to()) || Grammar.isAdverbial(frame, phrase.to());
  }
}
