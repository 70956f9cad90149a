package dev.onrecord.segment.speech;

import dev.onrecord.language.NameParticles;
import dev.onrecord.language.Outlets;
import dev.onrecord.language.Roles;
import dev.onrecord.language.SpeakerNouns;
import dev.onrecord.language.WordShape;
import java.util.Optional;

/// Finds the noun phrase that begins at a token of a frame, as in `said Jane Doe`.
final class FollowingPhrases {
  private static final int LONGEST = 12;

  private FollowingPhrases() {}

  /// The noun phrase whose first word is token `first`, if it can speak.
  static Optional<NounPhrase> startingAt(SpeechFrame frame, int first) {
    return startingAt(frame, first, false);
  }

  /// The noun phrase whose first word is token `first`, and which a verb may follow.
  ///
  /// @param any whether any noun will do, or only a noun that is known to speak
  static Optional<NounPhrase> startingAt(SpeechFrame frame, int first, boolean any) {
    return startingAt(frame, first, any, false);
  }

  /// The noun phrase whose first word is token `first`, which no verb follows, as in `according to
  /// the US coffee chain`.
  ///
  /// @param any whether any noun will do, or only a noun that is known to speak
  static Optional<NounPhrase> objectAt(SpeechFrame frame, int first, boolean any) {
    return startingAt(frame, first, any, true);
  }

  private static Optional<NounPhrase> startingAt(
      SpeechFrame frame, int first, boolean any, boolean object) {
    if (!frame.isWord(first)) {
      return Optional.empty();
    }
    int to = first;
    while (to < frame.size() && to - first < LONGEST && continues(frame, first, to, object)) {
      to++;
    }
    while (to > first && Grammar.isDeterminer(frame.at(to - 1))) {
      to--;
    }
    if (to == first) {
      return Optional.empty();
    }
    int head = NounPhrase.head(frame, first, to);
    Token last = frame.at(head);
    if (Grammar.isPronoun(last)) {
      return NounPhrases.endingAt(frame, head, any);
    }
    if (Names.isName(frame, to - 1) && head == to - 1) {
      return Optional.of(new NounPhrase(NounPhrase.Type.NAME, first, to));
    }
    NounPhrase bearer = new NounPhrase(NounPhrase.Type.NAME, first, head + 1);
    if (Names.isName(frame, head) && Naming.of(frame, bearer).person().isPresent()) {
      return Optional.of(bearer);
    }
    boolean determined = Grammar.isDeterminer(frame.at(first)) && head > first;
    boolean plausible =
        SpeakerNouns.contains(last.lower())
            || (any && (determined || Auxiliaries.isPluralSubject(frame, head)));
    return plausible
        ? Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, first, to))
        : Optional.empty();
  }

  private static boolean continues(SpeechFrame frame, int first, int i, boolean object) {
    Token token = frame.at(i);
    if (i == first && Grammar.isPronoun(token)) {
      return true;
    }
    boolean common = i > first && frame.isWord(i) && !token.isCapital();
    boolean determined = object && Grammar.isDeterminer(frame.at(first));
    if (common && !mayFollow(frame.at(i - 1), token, object, determined)) {
      return false;
    }
    boolean says = common && !object && SpeechVerbs.isAt(frame, i);
    boolean past =
        Grammar.isTimeModifier(token) && frame.isWord(i + 1) && Grammar.isTime(frame.at(i + 1));
    if (past || says) {
      return false;
    }
    boolean link =
        i > first
            && (frame.is(i, "of")
                || frame.is(i, "for")
                || frame.is(i, "by")
                || frame.is(i, "at")
                || (frame.is(i, "to") && frame.is(i - 1, "close"))
                || (frame.is(i, "with") && frame.is(i - 1, "familiar")));
    boolean description = i > first && !frame.at(NounPhrase.head(frame, first, i)).isCapital();
    if (link) {
      return (description || frame.is(i, "of"))
          && i + 1 < frame.size()
          && !Grammar.bounds(frame.at(i + 1));
    }
    if (isInsideName(frame, first, i)) {
      return true;
    }
    return !Grammar.bounds(token) && (i == first || !SpeechVerbs.isParticipleAt(frame, i));
  }

  /// Whether a word that would end a phrase is part of a name: `Sunday` in `the Sunday Times`, or
  /// `&`.
  private static boolean isInsideName(SpeechFrame frame, int first, int i) {
    if (!frame.isWord(i + 1) || !frame.at(i + 1).isCapital()) {
      return false;
    }
    Token token = frame.at(i);
    boolean and = i > first && token.text().equals("&") && frame.at(i - 1).isCapital();
    return and || (Grammar.isTime(token) && Outlets.isMasthead(frame.at(i + 1).text()));
  }

  /// Whether a word in lower case continues a noun phrase, and is not the verb after it.
  private static boolean mayFollow(Token before, Token word, boolean object, boolean determined) {
    String lower = word.lower();
    boolean noun =
        SpeakerNouns.contains(lower)
            || Roles.isModifier(lower)
            || NameParticles.has(lower)
            || Grammar.isPreposition(word);
    boolean complete =
        before.isCapital()
            ? !before.isPossessive()
                && !Grammar.isDeterminer(before)
                && !determined
                && !(object && WordShape.isAcronym(before.text()))
            : !object && SpeakerNouns.contains(before.lower());
    return noun || word.isPossessive() || !complete;
  }
}
