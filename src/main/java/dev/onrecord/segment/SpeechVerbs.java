package dev.onrecord.segment;

import java.util.Set;

/// The verbs of saying, and what must follow them to be one: `added` is speech in `he added that`,
/// not in `shares added 2 percent`.
final class SpeechVerbs {
  private static final Set<String> ALWAYS =
      WordList.of(
          """
          said, says, told, tells, asked, asks, warned, warns, stated, insisted, insists,
          denied, denies, argued, argues, announced, announces, vowed, vows, threatened,
          threatens, promised, pledged, urged, urges, replied, explained, explains, remarked,
          reiterated, reiterates, reaffirmed, stressed, stresses, emphasised, emphasized,
          complained, complains, blamed, blames, accused, accuses, criticised, criticized,
          criticises, criticizes, praised, praises, condemned, condemns, cautioned, cautions,
          alleged, alleges, contended, contends, asserted, asserts, testified, quipped, joked,
          jokes, admitted, admits, acknowledged, acknowledges, predicted, predicts, lamented,
          boasted, denounced, denounces, apologised, apologized, demanded, remarks, tweeted,
          retorted, countered, implored, begged, appealed, shouted, whispered, swore
          """);

  private static final Set<String> WITH_CLAUSE =
      WordList.of(
          """
          added, adds, claimed, claims, states, noted, notes, suggested, suggests, found,
          agreed, agrees, concluded, concludes, observed, observes, maintained, maintains,
          recalled, recalls, reported, reports, revealed, reveals, hinted, hints, estimated,
          estimates, indicated, indicates, confirmed, confirms, declared, declares, conceded,
          concedes, wrote, writes, posted, commented, comments, promises, demands, pledges,
          forecast, pointed, hoped, believes, continued, responded, answered, mused, laughed,
          cried, sighed, concurred, tweets, replies, say, warn, argue, insist, claim, signalled,
          signaled, ruled, went, finished, began, called, calls
          """);

  private static final Set<String> WITH_OBJECT =
      Set.of(
          "dismissed",
          "dismisses",
          "rejected",
          "rejects",
          "repeated",
          "repeats",
          "expressed",
          "voiced",
          "renewed");

  private static final Set<String> SPEECH_OBJECTS =
      WordList.of(
          """
          claims, claim, suggestion, suggestions, assertion, assertions, allegation,
          allegations, accusation, accusations, criticism, criticisms, fears, concern, concerns,
          warnings, warning, notion, rumours, rumors, speculation, complaints, calls, call,
          opposition, demand, demands, position, promise, pledge, hope, hopes, regret,
          confidence, doubt, doubts, reports, idea, charge, charges, support, frustration,
          anger, optimism, threat, threats, denial, appeal
          """);

  private static final Set<String> PARTICIPLES =
      WordList.of(
          """
          saying, adding, warning, insisting, urging, arguing, claiming, stating, telling,
          vowing, threatening, promising, stressing, accusing, blaming, noting, pledging,
          alleging, calling, explaining
          """);

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "he", "she", "it", "they", "there", "how", "why");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "should");
  private static final int OBJECT_REACH = 5;

  private SpeechVerbs() {}

  /// Whether the word at `i` is a verb of saying in the active voice.
  static boolean isAt(Frame frame, int i) {
    if (!frame.isWord(i) || frame.at(i).isCapital()) {
      return false;
    }
    String verb = frame.at(i).lower();
    if (frame.is(i + 1, "by") || isSaidToBe(frame, i)) {
      return false;
    }
    return ALWAYS.contains(verb)
        || (WITH_CLAUSE.contains(verb) && opensOrClosesClause(frame, i, verb))
        || (WITH_OBJECT.contains(verb) && hasSpeechObject(frame, i));
  }

  /// Whether the word at `i` reports speech as a participle: `, adding that ...`.
  static boolean isParticipleAt(Frame frame, int i) {
    return frame.isWord(i)
        && PARTICIPLES.contains(frame.at(i).lower())
        && (!frame.is(i, "calling") || frame.is(i + 1, "for") || frame.is(i + 1, "on"));
  }

  /// Whether a verb may stand before its subject: `"It rained," said Jane Doe`.
  static boolean inverts(Frame frame, int i) {
    return !frame.is(i, "told") && !frame.is(i, "tells");
  }

  private static boolean isSaidToBe(Frame frame, int i) {
    return frame.is(i + 1, "to")
        && (frame.is(i, "said") || frame.is(i, "alleged") || frame.is(i, "reported"))
        && (frame.is(i + 2, "be") || frame.is(i + 2, "have") || frame.is(i + 2, "include"));
  }

  private static boolean opensOrClosesClause(Frame frame, int i, String verb) {
    if (verb.startsWith("call")) {
      return frame.is(i + 1, "for") || frame.is(i + 1, "on") || quotationSoon(frame, i);
    }
    if (verb.equals("went") || verb.equals("pointed")) {
      boolean particle = frame.is(i + 1, "on") || frame.is(i + 1, "out");
      return particle && (quotationSoon(frame, i) || frame.isEnd(i + 2) || frame.is(i + 2, "that"));
    }
    boolean plural =
        verb.equals("say")
            || verb.equals("warn")
            || verb.equals("argue")
            || verb.equals("insist")
            || verb.equals("claim");
    if (plural) {
      return i > 0 && !Words.precedesInfinitive(frame.at(i - 1).lower());
    }
    boolean opens =
        frame.isQuotation(i + 1)
            || (frame.isWord(i + 1) && CLAUSE_OPENERS.contains(frame.at(i + 1).lower()))
            || (frame.isEnd(i + 1) && frame.isQuotation(i + 2));
    opens = opens || opensPlainClause(frame, i);
    boolean closes = frame.isEnd(i + 1) && (afterQuotation(frame, i) || afterComma(frame, i));
    boolean inverted = frame.isQuotation(i - 1);
    return opens || closes || inverted || adjacentToQuotation(frame, i);
  }

  /// Whether the verb's subject of at most five words follows a quotation: `"...," the mayor added
  /// in Lima`.
  private static boolean adjacentToQuotation(Frame frame, int i) {
    int j = i - 1;
    while (j >= 0 && i - j <= OBJECT_REACH && frame.isWord(j)) {
      j--;
    }
    return frame.isQuotation(j) && j < i - 1;
  }

  /// Whether a clause without `that` follows: `claimed the offer was too low`.
  private static boolean opensPlainClause(Frame frame, int i) {
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

  private static boolean quotationSoon(Frame frame, int i) {
    for (int j = i + 1; j <= i + OBJECT_REACH && j < frame.size(); j++) {
      if (frame.isQuotation(j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean afterQuotation(Frame frame, int i) {
    return frame.tokens().subList(0, i).stream().anyMatch(Token::isQuotation);
  }

  private static boolean afterComma(Frame frame, int i) {
    return frame.tokens().subList(0, i).stream().anyMatch(Token::isComma);
  }

  private static boolean hasSpeechObject(Frame frame, int i) {
    for (int j = i + 1; j <= i + OBJECT_REACH && j < frame.size(); j++) {
      if (frame.isWord(j) && SPEECH_OBJECTS.contains(frame.at(j).lower())) {
        return true;
      }
    }
    return false;
  }
}
