package dev.onrecord.segment;

import java.util.Set;

/// What follows a verb and makes it one of saying.
final class Complements {
  private static final int OBJECT_REACH = 5;
  private static final int ADVERBIAL_REACH = 14;
  private static final int DESCRIPTION_REACH = 10;

  /// Verbs that go on or begin, and say something only beside a quotation.
  private static final Set<String> ASPECTS =
      Set.of("begin", "began", "begins", "continue", "continued", "continues");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "he", "she", "it", "they", "there", "how", "why", "whether", "if");
  private static final Set<String> FINITE =
      WordList.of(
          """
          is, are, was, were, has, had, have, will, would, could, should, can, may, might, must,
          did, does
          """);
  private static final Set<String> WITH_GERUND =
      Set.of("recall", "recalled", "recalls", "remembered", "remembers", "admits", "reported");

  /// Nouns for words somebody said.
  private static final Set<String> SPEECH =
      WordList.of(
          """
          claims, claim, suggestion, suggestions, assertion, assertions, allegation,
          allegations, accusation, accusations, criticism, criticisms, fears, concern, concerns,
          warnings, warning, notion, rumours, rumors, speculation, complaints, calls, call,
          opposition, demand, demands, position, promise, pledge, hope, hopes, regret,
          confidence, doubt, doubts, reports, idea, charge, charges, support, frustration,
          anger, optimism, threat, threats, denial, appeal, comparison, comparisons, argument,
          arguments, insinuation, insinuations, characterisation, characterization
          """);

  /// Nouns for what is talked about as much as done.
  private static final Set<String> NEWS =
      WordList.of(
          """
          decision, move, ruling, verdict, plan, plans, proposal, proposals, findings, finding,
          report, announcement, deal, agreement, result, results, figure, figures, measure,
          measures, news, version, account, statement, comments, remarks, advice, theory, need,
          wisdom, accuracy, legality, timing, motives
          """);

  private static final Set<String> DISCUSSING =
      WordList.of(
          """
          question, questions, questioned, welcome, welcomes, welcomed, dispute, disputes,
          disputed, refute, refutes, refuted, contest, contests, contested, rebut, rebuts,
          rebutted
          """);
  private static final Set<String> WITHOUT_AS = Set.of("call", "dub", "slam", "blast", "liken");
  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "it", "them", "me", "us");

  private Complements() {}

  /// Whether a clause or a quotation is reported by the verb at `i`, which opens or closes it.
  ///
  /// @param noun whether the word may be a noun, which cannot close a clause
  static boolean isClause(Frame frame, int i, boolean noun) {
    boolean opens =
        frame.isQuotation(i + 1)
            || (frame.isWord(i + 1)
                && CLAUSE_OPENERS.contains(frame.at(i + 1).lower())
                && (frame.is(i + 1, "that") || frame.isWord(i + 2))
                && !(frame.isWord(i + 2) && Grammar.isPreposition(frame.at(i + 2))))
            || (frame.isEnd(i + 1) && frame.isQuotation(i + 2))
            || isGerund(frame, i)
            || isPlainClause(frame, i)
            || isClauseAfterAdverbial(frame, i);
    boolean closes = !noun && frame.isEnd(i + 1) && isAfterClause(frame, i);
    return opens
        || closes
        || frame.isQuotation(i - 1)
        || isBesideQuotation(frame, i)
        || QuotedSpeech.isBeside(frame, i);
  }

  /// Whether the object of the verb at `i` is a thing, and nothing is said with it: `threatened the
  /// town`.
  static boolean isThing(Frame frame, int i) {
    return frame.isWord(i + 1)
        && Grammar.isDeterminer(frame.at(i + 1))
        && !hasWord(frame, i, DESCRIPTION_REACH, Set.of("with", "that"));
  }

  /// Whether the verb at `i` tells what something is called: `described the wait as "hell"`.
  static boolean isName(Frame frame, int i, String base) {
    boolean pronoun = frame.isWord(i + 1) && OBJECT_PRONOUNS.contains(frame.at(i + 1).lower());
    boolean noun = pronoun && frame.isWord(i + 2) && Grammar.isDeterminer(frame.at(i + 2));
    boolean as = !WITHOUT_AS.contains(base) && hasWord(frame, i, DESCRIPTION_REACH, Set.of("as"));
    boolean like = base.equals("liken") && hasWord(frame, i, DESCRIPTION_REACH, Set.of("to"));
    return as || like || noun || isQuotationNear(frame, i, DESCRIPTION_REACH);
  }

  /// Whether the object of the verb at `i` is speech: `rejected the claim`.
  static boolean isSpeech(Frame frame, int i, String base) {
    boolean voices = base.equals("express") || base.equals("voice");
    return hasWord(frame, i, OBJECT_REACH, SPEECH)
        || (DISCUSSING.contains(base) && hasWord(frame, i, OBJECT_REACH, NEWS))
        || (voices && isQuotationNear(frame, i, OBJECT_REACH));
  }

  /// Whether the verb at `i` and what follows mean to say: `call for`, `point out`, `put it`.
  static boolean isPhrasal(Frame frame, int i, String base) {
    return switch (base) {
      case "call" -> frame.is(i + 1, "for") || frame.is(i + 1, "on");
      case "lash" -> frame.is(i + 1, "out");
      case "hit" ->
          (frame.is(i + 1, "out") && frame.is(i + 2, "at"))
              || (frame.is(i + 1, "back") && isQuotationNear(frame, i, OBJECT_REACH));
      case "rule" -> frame.is(i + 1, "out");
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

  private static boolean isGerund(Frame frame, int i) {
    return WITH_GERUND.contains(frame.at(i).lower())
        && frame.isWord(i + 1)
        && frame.at(i + 1).lower().endsWith("ing");
  }

  /// Whether a clause without `that` follows: `claimed the offer was too low`.
  private static boolean isPlainClause(Frame frame, int i) {
    if (!frame.isWord(i + 1) || Grammar.isPreposition(frame.at(i + 1))) {
      return false;
    }
    for (int j = i + 2; j <= i + OBJECT_REACH + 1 && frame.isWord(j); j++) {
      if (Grammar.isPreposition(frame.at(j))) {
        return false;
      }
      if (FINITE.contains(frame.at(j).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Whether `that`, a quotation or `to say` comes after when, where or to whom it was said: `wrote
  /// in March that`.
  private static boolean isClauseAfterAdverbial(Frame frame, int i) {
    boolean adverbial =
        frame.isWord(i + 1)
            && !ASPECTS.contains(frame.at(i).lower())
            && (Grammar.isPreposition(frame.at(i + 1)) || Grammar.isAdverbial(frame, i + 1));
    for (int j = i + 2; adverbial && j <= Math.min(i + ADVERBIAL_REACH, frame.size() - 1); j++) {
      if (frame.is(j, "that") || frame.isQuotation(j)) {
        return !frame.is(j - 1, "fact");
      }
      if (frame.is(j, "to") && SpeechLexicon.isBase(frame.at(j + 1 < frame.size() ? j + 1 : j))) {
        return true;
      }
      boolean goesOn = frame.isWord(j) || isAside(frame, j);
      if (!goesOn || Grammar.isBe(frame.at(j)) || Grammar.isHave(frame.at(j))) {
        return false;
      }
    }
    return false;
  }

  /// Whether the comma at `i` begins or ends an aside: `, citing two people, that`.
  private static boolean isAside(Frame frame, int i) {
    return frame.at(i).isComma()
        && frame.isWord(i + 1)
        && (frame.is(i + 1, "that") || frame.at(i + 1).lower().endsWith("ing"));
  }

  /// Whether the verb's subject of at most five words follows a quotation: `"...," the mayor added
  /// in Lima`.
  private static boolean isBesideQuotation(Frame frame, int i) {
    int j = i - 1;
    while (j >= 0 && i - j <= OBJECT_REACH && frame.isWord(j)) {
      j--;
    }
    return frame.isQuotation(j) && j < i - 1;
  }

  private static boolean isAfterClause(Frame frame, int i) {
    return frame.tokens().subList(0, i).stream().anyMatch(t -> t.isQuotation() || t.isComma());
  }

  private static boolean isQuotationNear(Frame frame, int i, int reach) {
    for (int j = i + 1; j <= i + reach && j < frame.size(); j++) {
      if (frame.isQuotation(j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Frame frame, int i, int reach, Set<String> words) {
    for (int j = i + 1; j <= i + reach && frame.isWord(j); j++) {
      if (words.contains(frame.at(j).lower())) {
        return true;
      }
    }
    return false;
  }
}
