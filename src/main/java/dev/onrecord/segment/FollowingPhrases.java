package dev.onrecord.segment;

import java.util.Optional;

/// Finds the noun phrase that begins at a token of a frame, as in `said Jane Doe`.
final class FollowingPhrases {
  private static final int LONGEST = 12;

  private FollowingPhrases() {}

  /// The noun phrase whose first word is token `first`, if it can speak.
  static Optional<NounPhrase> startingAt(Frame frame, int first) {
    return startingAt(frame, first, false);
  }

  /// The noun phrase whose first word is token `first`, and which a verb may follow.
  ///
  /// @param any whether its noun may be one that is not known to speak
  static Optional<NounPhrase> startingAt(Frame frame, int first, boolean any) {
    return startingAt(frame, first, any, false);
  }

  /// The noun phrase whose first word is token `first`, which no verb follows, as in `according to
  /// the US coffee chain`.
  static Optional<NounPhrase> objectAt(Frame frame, int first) {
    return startingAt(frame, first, true, true);
  }

  private static Optional<NounPhrase> startingAt(
      Frame frame, int first, boolean any, boolean object) {
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
    int head = head(frame, first, to);
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

  private static boolean continues(Frame frame, int first, int i, boolean object) {
    Token token = frame.at(i);
    if (i == first && Grammar.isPronoun(token)) {
      return true;
    }
    boolean verb = !object && i > first && frame.isWord(i) && !token.isCapital();
    if (verb && !mayFollow(frame.at(i - 1), token)) {
      return false;
    }
    boolean link =
        i > first
            && (frame.is(i, "of") || frame.is(i, "for") || frame.is(i, "by") || frame.is(i, "at"));
    boolean description = i > first && !frame.at(head(frame, first, i)).isCapital();
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

  /// Whether what else bounds a phrase is part of a name: `Sunday` in `the Sunday Times`, or `&`.
  private static boolean isInsideName(Frame frame, int first, int i) {
    if (!frame.isWord(i + 1) || !frame.at(i + 1).isCapital()) {
      return false;
    }
    Token token = frame.at(i);
    boolean and = i > first && token.text().equals("&") && frame.at(i - 1).isCapital();
    return and || (Grammar.isTime(token) && Outlets.isMasthead(frame.at(i + 1).text()));
  }

  /// Whether a lower-case word can go on a noun phrase after another word, and is not its verb.
  private static boolean mayFollow(Token before, Token word) {
    String lower = word.lower();
    boolean noun =
        SpeakerNouns.contains(lower)
            || Roles.isModifier(lower)
            || Names.isParticle(lower)
            || Grammar.isPreposition(word);
    boolean complete =
        before.isCapital()
            ? !before.isPossessive() && !Grammar.isDeterminer(before)
            : SpeakerNouns.contains(before.lower());
    return noun || !complete;
  }

  /// The last word before the first preposition.
  private static int head(Frame frame, int first, int to) {
    int i = first + 1;
    while (i < to && !Grammar.isPreposition(frame.at(i))) {
      i++;
    }
    return i - 1;
  }
}
