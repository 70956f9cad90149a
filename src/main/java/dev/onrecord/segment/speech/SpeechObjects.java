package dev.onrecord.segment.speech;

import dev.onrecord.language.WordClass;
import dev.onrecord.language.WordList;
import java.util.Set;

/// Tells by its object whether a verb reports speech: `rejected the claim`, `called it a farce`.
final class SpeechObjects {
  private static final int OBJECT_REACH = 5;
  private static final int DESCRIPTION_REACH = 10;

  /// Nouns for words somebody said.
  private static final Set<String> SPEECH =
      WordList.of(
          """
          claims, claim, statement, apology, plea, suggestion, suggestions, assertion, assertions, allegation,
          allegations, accusation, accusations, criticism, criticisms, fears, concern, concerns,
          warnings, warning, notion, rumours, rumors, speculation, complaints, calls, call,
          opposition, demand, demands, position, promise, pledge, hope, hopes, regret,
          confidence, doubt, doubts, reports, idea, charge, charges, support, frustration,
          anger, optimism, threat, threats, denial, appeal, comparison, comparisons, argument,
          arguments, insinuation, insinuations, characterisation, characterization
          """);

  /// Nouns for things that are talked about as much as done.
  private static final Set<String> NEWS =
      WordList.of(
          """
          decision, move, ruling, verdict, plan, plans, proposal, proposals, findings, finding,
          report, announcement, deal, agreement, result, results, figure, figures, measure,
          measures, news, version, account, statement, comments, remarks, advice, theory, need,
          wisdom, accuracy, legality, timing, motives
          """);

  private static final Set<String> DISCUSSING =
      Set.of("question", "welcome", "dispute", "refute", "contest", "rebut");
  private static final Set<String> WITHOUT_AS = Set.of("call", "dub", "slam", "blast", "liken");

  private SpeechObjects() {}

  /// Whether the verb at `i` tells what something is called: `described the wait as "hell"`.
  static boolean isName(SpeechFrame frame, int i, String verb) {
    boolean pronoun =
        frame.is(i + 1, "it")
            || (frame.isWord(i + 1) && WordClass.OBJECT_PRONOUN.has(frame.at(i + 1).lower()));
    boolean noun = pronoun && frame.isWord(i + 2) && Grammar.isDeterminer(frame.at(i + 2));
    boolean as = !WITHOUT_AS.contains(verb) && hasWord(frame, i, DESCRIPTION_REACH, Set.of("as"));
    boolean like = verb.equals("liken") && hasWord(frame, i, DESCRIPTION_REACH, Set.of("to"));
    return as || like || noun || isQuotationNear(frame, i, DESCRIPTION_REACH);
  }

  /// Whether the object of the verb at `i` is speech: `rejected the claim`.
  static boolean isSpeech(SpeechFrame frame, int i, String verb) {
    boolean voices = verb.equals("express") || verb.equals("voice");
    return hasWord(frame, i, OBJECT_REACH, SPEECH)
        || (DISCUSSING.contains(verb) && hasWord(frame, i, OBJECT_REACH, NEWS))
        || (voices && isQuotationNear(frame, i, OBJECT_REACH));
  }

  /// Whether the object of the verb at `i` is a thing, and nothing is said with it: `threatened the
  /// town`.
  static boolean isThing(SpeechFrame frame, int i) {
    return frame.isWord(i + 1)
        && Grammar.isDeterminer(frame.at(i + 1))
        && !hasWord(frame, i, DESCRIPTION_REACH, Set.of("with", "that"));
  }

  /// Whether the verb at `i` and a small word mean to say: `call for`, `point out`, `put it`.
  static boolean isPhrasal(SpeechFrame frame, int i, String verb) {
    return switch (verb) {
      case "call" -> frame.is(i + 1, "for") || frame.is(i + 1, "on");
      case "lash", "rule" -> frame.is(i + 1, "out");
      case "hit" ->
          (frame.is(i + 1, "out") && frame.is(i + 2, "at"))
              || (frame.is(i + 1, "back") && isQuotationNear(frame, i, OBJECT_REACH));
      case "speak" -> frame.is(i + 1, "of") && isQuotationNear(frame, i, OBJECT_REACH);
      case "put" -> frame.is(i + 1, "it") && frame.hasQuotation();
      case "go", "point" ->
          (frame.is(i + 1, "on") || frame.is(i + 1, "out"))
              && (isQuotationNear(frame, i, OBJECT_REACH)
                  || frame.isEnd(i + 2)
                  || frame.is(i + 2, "that"));
      default -> false;
    };
  }

  private static boolean isQuotationNear(SpeechFrame frame, int i, int reach) {
    for (int j = i + 1; j <= i + reach && j < frame.size(); j++) {
      if (frame.isQuotation(j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(SpeechFrame frame, int i, int reach, Set<String> words) {
    for (int j = i + 1; j <= i + reach && frame.isWord(j); j++) {
      if (words.contains(frame.at(j).lower())) {
        return true;
      }
    }
    return false;
  }
}
