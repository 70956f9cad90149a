package dev.onrecord.segment.speech;

import dev.onrecord.language.SpeakerNouns;
import dev.onrecord.language.WordClass;
import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that ends before a token of a frame. In doubt it finds none: no statement
/// is better than one with the wrong speaker.
final class NounPhrases {
  private static final int LONGEST = 10;
  private static final int DEEPEST = 2;

  /// Words that stand for people by themselves: `Some said`.
  private static final Set<String> QUANTIFIERS =
      Set.of("some", "others", "many", "another", "several", "both", "few", "most", "one", "all");

  private static final Set<String> BEARING = Set.of("of", "at", "from", "with", "in");

  private NounPhrases() {}

  /// The noun phrase whose last word is token `last`, if it can speak.
  static Optional<NounPhrase> endingAt(SpeechFrame frame, int last) {
    return endingAt(frame, last, false);
  }

  /// The noun phrase whose last word is token `last`.
  ///
  /// @param any whether any noun will do, or only a noun that is known to speak
  static Optional<NounPhrase> endingAt(SpeechFrame frame, int last, boolean any) {
    return frame.isWord(last)
        ? single(frame, last, any).map(phrase -> joint(frame, phrase))
        : Optional.empty();
  }

  /// Two phrases that `and` joins, unless both are names: `lawyers for Doe and his wife`.
  private static NounPhrase joint(SpeechFrame frame, NounPhrase second) {
    return second.type() == NounPhrase.Type.PRONOUN || !frame.is(second.from() - 1, "and")
        ? second
        : endingAt(frame, second.from() - 2, false)
            .filter(first -> opensClause(frame, first.from()))
            .filter(
                first ->
                    first.type() == NounPhrase.Type.DESCRIPTION
                        || second.type() == NounPhrase.Type.DESCRIPTION)
            .filter(first -> first.type() != NounPhrase.Type.PRONOUN)
            .filter(first -> isDetermined(frame, first) || !isRole(frame, second))
            .map(first -> new NounPhrase(NounPhrase.Type.DESCRIPTION, first.from(), second.to()))
            .orElse(second);
  }

  private static boolean isDetermined(SpeechFrame frame, NounPhrase phrase) {
    return Grammar.isDeterminer(frame.at(phrase.from()));
  }

  /// Whether a name begins with a role. It may be a second role of the person before.
  private static boolean isRole(SpeechFrame frame, NounPhrase phrase) {
    return phrase.type() == NounPhrase.Type.NAME && !frame.at(phrase.from()).isCapital();
  }

  private static Optional<NounPhrase> single(SpeechFrame frame, int last, boolean any) {
    Token token = frame.at(last);
    if (QUANTIFIERS.contains(token.lower()) && opensClause(frame, last)) {
      return any
          ? Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, last, last + 1))
          : Optional.empty();
    }
    boolean ofThem = frame.is(last, "them") && frame.is(last - 1, "of") && frame.isWord(last - 2);
    if (ofThem && QUANTIFIERS.contains(frame.at(last - 2).lower())) {
      return Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, last - 2, last + 1));
    }
    if (Grammar.isPronoun(token)) {
      return WordClass.THIRD_PERSON.has(token.lower())
          ? Optional.of(new NounPhrase(NounPhrase.Type.PRONOUN, last, last + 1))
          : Optional.empty();
    }
    return Names.isName(frame, last) ? name(frame, last, any) : description(frame, last, 0, any);
  }

  private static boolean opensClause(SpeechFrame frame, int i) {
    return frame.isStart(i) || OpeningWords.opensClause(frame.at(i - 1));
  }

  private static Optional<NounPhrase> name(SpeechFrame frame, int last, boolean any) {
    int from = Names.start(frame, last);
    boolean determined = from > 0 && Grammar.isDeterminer(frame.at(from - 1));
    int start = determined ? from - 1 : explainedFrom(frame, from);
    if (start > 0 && Grammar.isPreposition(frame.at(start - 1))) {
      Optional<NounPhrase> bearer = bearer(frame, start - 1);
      return bearer.isPresent() ? bearer : longer(frame, start, last, 0, any);
    }
    return Optional.of(
        new NounPhrase(NounPhrase.Type.NAME, determined ? from - 1 : from, last + 1));
  }

  /// Where the common nouns before a name begin, if they follow a preposition: `the charity` in `of
  /// the charity Shelter`. Otherwise `from`.
  private static int explainedFrom(SpeechFrame frame, int from) {
    int start = from;
    while (start > 0
        && from - start < LONGEST / 2
        && !frame.at(start - 1).isCapital()
        && !Grammar.bounds(frame.at(start - 1))
        && !Grammar.isDeterminer(frame.at(start - 1))) {
      start--;
    }
    boolean determined = start > 0 && Grammar.isDeterminer(frame.at(start - 1));
    return start < from && determined && start > 1 && Grammar.isPreposition(frame.at(start - 2))
        ? start - 1
        : from;
  }

  /// The person before a preposition that an institution or a place follows: `Jane Doe of the Met
  /// Office`.
  private static Optional<NounPhrase> bearer(SpeechFrame frame, int preposition) {
    int last = preposition - 1;
    return frame.isWord(preposition)
            && BEARING.contains(frame.at(preposition).lower())
            && last >= 0
            && Names.isName(frame, last)
        ? name(frame, last, false)
            .filter(p -> p.type() == NounPhrase.Type.NAME)
            .filter(p -> Naming.of(frame, p).person().isPresent())
        : Optional.empty();
  }

  private static Optional<NounPhrase> description(
      SpeechFrame frame, int last, int depth, boolean any) {
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
    if (object && depth < DEEPEST) {
      Optional<NounPhrase> bearer = bearer(frame, from - 1);
      return bearer.isPresent() ? bearer : longer(frame, from, last, depth, any);
    }
    boolean plausible = isPlausible(frame, from, last, any);
    return plausible && !object
        ? Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, from, last + 1))
        : Optional.empty();
  }

  /// Whether a phrase can be a speaker: its last noun is known to speak. With `any`, a plural or a
  /// phrase with an article is enough.
  private static boolean isPlausible(SpeechFrame frame, int from, int last, boolean any) {
    boolean determined = from < last && Grammar.isDeterminer(frame.at(from));
    return SpeakerNouns.contains(frame.at(last).lower())
        || (any && (determined || Auxiliaries.isPluralSubject(frame, last)));
  }

  /// The phrase that a preposition joins to the one at `[from, last]`: `a spokesman for the bank`,
  /// `people close to the matter`, `farmers interviewed by the paper`.
  private static Optional<NounPhrase> longer(
      SpeechFrame frame, int from, int last, int depth, boolean any) {
    if (from < 2) {
      return Optional.empty();
    }
    int head = from - 2;
    while (head > 0 && from - head < 4 && isPostponed(frame.at(head))) {
      head--;
    }
    if (!frame.isWord(head) || (frame.at(head).isCapital() && !frame.isStart(head))) {
      return Optional.empty();
    }
    return description(frame, head, depth + 1, any)
        .filter(outer -> outer.type() == NounPhrase.Type.DESCRIPTION)
        .map(outer -> new NounPhrase(NounPhrase.Type.DESCRIPTION, outer.from(), last + 1));
  }

  private static boolean isPostponed(Token token) {
    String word = token.lower();
    return word.equals("familiar")
        || word.equals("close")
        || word.equals("responsible")
        || (word.endsWith("ed") && word.length() > 4 && !SpeakerNouns.contains(word));
  }
}
