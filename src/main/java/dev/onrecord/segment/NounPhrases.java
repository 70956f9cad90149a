package dev.onrecord.segment;

import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that ends before, or begins at, a token of a frame. Where in doubt it
/// finds none: no statement is better than one with the wrong speaker.
final class NounPhrases {
  private static final int LONGEST = 10;
  private static final Set<String> SPEAKING_PRONOUNS = Set.of("he", "she", "it", "they");
  private static final Set<String> PARTICLES =
      WordList.of(
          """
          de, van, von, bin, al, da, di, la, el, der, den, du, dos, ibn, ter
          """);

  private NounPhrases() {}

  /// The noun phrase whose last word is token `last`.
  static Optional<NounPhrase> endingAt(Frame frame, int last) {
    if (!frame.isWord(last)) {
      return Optional.empty();
    }
    Token token = frame.at(last);
    if (Grammar.isPronoun(token)) {
      return SPEAKING_PRONOUNS.contains(token.lower())
          ? Optional.of(new NounPhrase(NounPhrase.Type.PRONOUN, last, last + 1))
          : Optional.empty();
    }
    return isName(frame, last) ? name(frame, last) : description(frame, last, 0);
  }

  /// The noun phrase whose first word is token `first`, as in `said Jane Doe`.
  static Optional<NounPhrase> startingAt(Frame frame, int first) {
    if (!frame.isWord(first)) {
      return Optional.empty();
    }
    int to = first;
    while (to < frame.size() && to - first < LONGEST && continues(frame, first, to)) {
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
      return endingAt(frame, head);
    }
    if (isName(frame, to - 1) && head == to - 1) {
      return Optional.of(new NounPhrase(NounPhrase.Type.NAME, first, to));
    }
    NounPhrase bearer = new NounPhrase(NounPhrase.Type.NAME, first, head + 1);
    if (isName(frame, head) && Naming.of(frame, bearer).person().isPresent()) {
      return Optional.of(bearer);
    }
    return SpeakerNouns.contains(last.lower())
        ? Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, first, to))
        : Optional.empty();
  }

  /// Whether a capitalised word at `i` is one by itself, not because a sentence starts with it.
  static boolean isName(Frame frame, int i) {
    Token token = frame.at(i);
    boolean starter = frame.isStart(i) && Words.startsSentence(token.text());
    boolean noun = frame.isStart(i) && SpeakerNouns.contains(token.lower());
    return token.isCapital() && !starter && !noun && !Grammar.isTime(token);
  }

  private static boolean continues(Frame frame, int first, int i) {
    Token token = frame.at(i);
    if (i == first && Grammar.isPronoun(token)) {
      return true;
    }
    if (i > first && frame.isWord(i) && !token.isCapital() && !mayFollow(frame.at(i - 1), token)) {
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
    return !Grammar.bounds(token) && (i == first || !SpeechVerbs.isParticipleAt(frame, i));
  }

  /// Whether a lower-case word can go on a noun phrase after another word, and is not its verb.
  private static boolean mayFollow(Token before, Token word) {
    String lower = word.lower();
    boolean noun =
        SpeakerNouns.contains(lower)
            || Roles.isModifier(lower)
            || PARTICLES.contains(lower)
            || Grammar.isPreposition(word);
    boolean complete =
        before.isCapital() ? !before.isPossessive() : SpeakerNouns.contains(before.lower());
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

  /// The first token of the name, with its role, whose last word is token `last`.
  static int nameStart(Frame frame, int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST && belongs(frame, from - 1, from)) {
      from--;
    }
    return from;
  }

  private static Optional<NounPhrase> name(Frame frame, int last) {
    int from = nameStart(frame, last);
    boolean determined = from > 0 && Grammar.isDeterminer(frame.at(from - 1));
    int start = determined ? from - 1 : from;
    boolean object = start > 0 && Grammar.isPreposition(frame.at(start - 1));
    if (object) {
      Optional<NounPhrase> bearer = bearer(frame, start - 1);
      if (bearer.isPresent()) {
        return bearer;
      }
      return longer(frame, start, last, 0);
    }
    return Optional.of(new NounPhrase(NounPhrase.Type.NAME, start, last + 1));
  }

  /// The person whose institution follows a preposition: `Jane Doe of the Met Office`.
  private static Optional<NounPhrase> bearer(Frame frame, int preposition) {
    int last = preposition - 1;
    boolean affiliation = frame.is(preposition, "of") || frame.is(preposition, "at");
    return affiliation && last >= 0 && isName(frame, last)
        ? name(frame, last)
            .filter(p -> p.type() == NounPhrase.Type.NAME)
            .filter(p -> Naming.of(frame, p).person().isPresent())
        : Optional.empty();
  }

  /// Whether token `i` belongs to the name that goes on at `next`.
  private static boolean belongs(Frame frame, int i, int next) {
    Token token = frame.at(i);
    if (!token.isWord()) {
      return token.isMark() && token.text().equals("&") && i > 0 && frame.at(i - 1).isCapital();
    }
    if (token.isCapital()) {
      return isName(frame, i) || (frame.isStart(i) && Roles.isNoun(token.text()));
    }
    String lower = token.lower();
    boolean linksNames =
        lower.equals("of") && i > 0 && frame.at(next).isCapital() && frame.at(i - 1).isCapital();
    boolean possessiveRole = (token.isPossessive() && i > 0) || specifiesRole(frame, i, next);
    return PARTICLES.contains(lower)
        || linksNames
        || Roles.isNoun(lower)
        || Roles.isModifier(lower)
        || possessiveRole;
  }

  /// Whether token `i` only makes a role more exact, as `shop` in `the shop owner Jane Doe`.
  private static boolean specifiesRole(Frame frame, int i, int next) {
    boolean role = !frame.at(next).isCapital() && Roles.isNoun(frame.at(next).text());
    boolean first =
        frame.isStart(i)
            || Grammar.isDeterminer(frame.at(i - 1))
            || Words.opensClause(frame.at(i - 1));
    return role
        && first
        && !Grammar.bounds(frame.at(i))
        && !Grammar.isDeterminer(frame.at(i))
        && !SpeechVerbs.isAt(frame, i);
  }

  private static Optional<NounPhrase> description(Frame frame, int last, int depth) {
    if (Grammar.bounds(frame.at(last)) || Grammar.isDeterminer(frame.at(last))) {
      return Optional.empty();
    }
    int from = last;
    while (from > 0
        && last - from < LONGEST
        && !Grammar.isDeterminer(frame.at(from))
        && !Grammar.bounds(frame.at(from - 1))) {
      from--;
    }
    boolean object = from > 0 && Grammar.isPreposition(frame.at(from - 1));
    if (object && depth < 2) {
      return longer(frame, from, last, depth);
    }
    boolean plausible = SpeakerNouns.contains(frame.at(last).lower());
    return plausible && !object
        ? Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, from, last + 1))
        : Optional.empty();
  }

  /// The phrase that a preposition joins to the one at `[from, last]`: `a spokesman for the bank`.
  private static Optional<NounPhrase> longer(Frame frame, int from, int last, int depth) {
    if (from < 2) {
      return Optional.empty();
    }
    int head = from - 2;
    while (head > 0 && from - head < 4 && (frame.is(head, "familiar") || frame.is(head, "close"))) {
      head--;
    }
    if (!frame.isWord(head) || (frame.at(head).isCapital() && !frame.isStart(head))) {
      return Optional.empty();
    }
    return description(frame, head, depth + 1)
        .map(outer -> new NounPhrase(NounPhrase.Type.DESCRIPTION, outer.from(), last + 1));
  }
}
