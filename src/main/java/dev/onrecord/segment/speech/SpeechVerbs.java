package dev.onrecord.segment.speech;

import dev.onrecord.language.ReportingVerbs;
import dev.onrecord.language.ReportingVerbs.Form;
import dev.onrecord.language.ReportingVerbs.Verb;
import java.util.Optional;
import java.util.Set;

/// Tells where in a frame a verb reports speech: `added` does in `he added that`, not in `shares
/// added 2 percent`.
final class SpeechVerbs {
  /// What follows a participle that judges: `praised for her work`.
  private static final Set<String> PASSIVE_PREPOSITIONS =
      Set.of("of", "for", "over", "as", "at", "with");

  private static final int STORY_REACH = 4;
  private static final Set<String> STORIES =
      Set.of("story", "stories", "tale", "tales", "truth", "lie", "lies", "difference", "time");
  private static final Set<String> INVERTING =
      Set.of(
          "say",
          "add",
          "warn",
          "announce",
          "claim",
          "report",
          "reveal",
          "confirm",
          "insist",
          "admit",
          "suggest",
          "argue",
          "predict",
          "note",
          "write",
          "explain",
          "recall");
  private static final Set<String> MEANS =
      Set.of(
          "email", "e-mail", "phone", "telephone", "text", "letter", "fax", "satellite", "video");

  private SpeechVerbs() {}

  /// Whether the word at `i` is a verb of saying in the active voice.
  static boolean isAt(SpeechFrame frame, int i) {
    return at(frame, i).filter(verb -> isActive(frame, i, verb)).isPresent();
  }

  /// Whether the verb of saying at `i` lets any noun be its subject: `the great-uncle said`.
  static boolean anybodyCan(SpeechFrame frame, int i) {
    return at(frame, i).filter(Verb::isHuman).isPresent();
  }

  /// Whether the word at `i` is the base form of a verb that only people are the subject of: what
  /// it governs is not said, as in `did not say that Doe had asked`.
  static boolean isInfinitiveAt(SpeechFrame frame, int i) {
    return frame.isWord(i - 1)
        && OpeningWords.precedesInfinitive(frame.at(i - 1).lower())
        && at(frame, i).filter(v -> v.isHuman() && v.form() == Form.BASE).isPresent();
  }

  /// Whether the word at `i` reports speech as a participle: `, adding that ...`.
  static boolean isParticipleAt(SpeechFrame frame, int i) {
    return at(frame, i)
        .filter(verb -> verb.form() == Form.PARTICIPLE)
        .filter(
            verb ->
                verb.saysAnything()
                    || Complements.isClause(frame, i, false)
                    || (verb.names() && SpeechObjects.isName(frame, i, verb.base()))
                    || SpeechObjects.isPhrasal(frame, i, verb.base()))
        .isPresent();
  }

  /// Whether a verb may stand before its subject: `"It rained," said Jane Doe`.
  ///
  /// @param quotes whether it stands after a quotation; after other words fewer verbs do
  static boolean inverts(SpeechFrame frame, int i, boolean quotes) {
    return at(frame, i)
        .filter(verb -> quotes ? verb.base().equals("tell") : !INVERTING.contains(verb.base()))
        .isEmpty();
  }

  /// Whether a sentence begins with its verb: `Said Jane Doe: "Never."`
  static boolean opensSentence(SpeechFrame frame) {
    return frame.hasQuotation() && (frame.is(0, "said") || frame.is(0, "says"));
  }

  private static Optional<Verb> at(SpeechFrame frame, int i) {
    return frame.isWord(i) && ((i == 0 && opensSentence(frame)) || !frame.at(i).isCapital())
        ? ReportingVerbs.verb(frame.at(i).lower())
        : Optional.empty();
  }

  private static boolean isActive(SpeechFrame frame, int i, Verb verb) {
    if (verb.form() == Form.PARTICIPLE || isPassive(frame, i, verb)) {
      return false;
    }
    boolean reporting = Auxiliaries.areReporting(frame, i);
    if (verb.form() == Form.BASE && !reporting && !Auxiliaries.isPluralSubject(frame, i - 1)) {
      return false;
    }
    boolean says =
        verb.saysAnything()
            && (reporting || !verb.mayBeNoun())
            && !(verb.base().equals("threaten") && SpeechObjects.isThing(frame, i));
    return says
        || ((verb.saysAnything() || verb.takesClause())
            && Complements.isClause(frame, i, verb.mayBeNoun()))
        || (verb.names() && SpeechObjects.isName(frame, i, verb.base()))
        || (verb.answers()
            && isVerb(frame, i, verb)
            && SpeechObjects.isSpeech(frame, i, verb.base()))
        || SpeechObjects.isPhrasal(frame, i, verb.base());
  }

  /// Whether an object, which has an article, follows what may be a noun: `questions the need`.
  private static boolean isVerb(SpeechFrame frame, int i, Verb verb) {
    return !verb.mayBeNoun() || (frame.isWord(i + 1) && Grammar.isDeterminer(frame.at(i + 1)));
  }

  private static boolean isPassive(SpeechFrame frame, int i, Verb verb) {
    if (verb.base().equals("tell") && !hasHearer(frame, i)) {
      return true;
    }
    if (verb.form() != Form.PAST) {
      return false;
    }
    boolean saying = frame.isWord(i + 2) && frame.at(i + 2).lower().endsWith("ing");
    boolean apart = i > 0 && frame.at(i - 1).isComma() && frame.isWord(i + 1);
    boolean judged =
        apart
            && PASSIVE_PREPOSITIONS.contains(frame.at(i + 1).lower())
            && frame.tokens().subList(0, i).stream().noneMatch(Token::isQuotation);
    boolean by =
        frame.is(i + 1, "by")
            && !saying
            && !(frame.isWord(i + 2) && MEANS.contains(frame.at(i + 2).lower()));
    return by
        || (verb.base().equals("accuse") && frame.is(i + 1, "of"))
        || judged
        || isSaidToBe(frame, i, verb);
  }

  private static boolean hasHearer(SpeechFrame frame, int told) {
    boolean story = false;
    for (int i = told + 1; i <= told + STORY_REACH && frame.isWord(i); i++) {
      story |= STORIES.contains(frame.at(i).lower());
    }
    return frame.isQuotation(told + 1)
        || (frame.isWord(told + 1)
            && !story
            && !Grammar.isPreposition(frame.at(told + 1))
            && !Grammar.isConjunction(frame.at(told + 1)));
  }

  private static boolean isSaidToBe(SpeechFrame frame, int i, Verb verb) {
    boolean seen =
        verb.base().equals("say") || verb.base().equals("allege") || verb.base().equals("report");
    return seen
        && frame.is(i + 1, "to")
        && (frame.is(i + 2, "be") || frame.is(i + 2, "have") || frame.is(i + 2, "include"));
  }
}
