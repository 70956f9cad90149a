package dev.onrecord.segment.speech;

import dev.onrecord.language.ReportingVerbs;
import dev.onrecord.language.WordClass;
import java.util.Set;

/// Tells by the clause or quotation beside a verb whether it reports speech: `claimed the offer was
/// too low`, `wrote in March that`.
final class Complements {
  private static final int CLAUSE_REACH = 6;
  private static final int SUBJECT_REACH = 5;
  private static final int ADVERBIAL_REACH = 14;

  /// Verbs of beginning and going on. They report speech only beside a quotation.
  private static final Set<String> ASPECTS =
      Set.of("begin", "began", "begins", "continue", "continued", "continues");

  private static final Set<String> OPENERS =
      WordClass.with("there how why if", WordClass.THIRD_PERSON, WordClass.COMPLEMENTIZER);
  private static final Set<String> FINITE =
      WordClass.of(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);
  private static final Set<String> WITH_GERUND =
      Set.of("recall", "recalled", "recalls", "remembered", "remembers", "admits", "reported");

  private Complements() {}

  /// Whether a clause or a quotation is reported by the verb at `i`, which opens or closes it.
  ///
  /// @param noun whether the word may be a noun, which cannot close a clause
  static boolean isClause(SpeechFrame frame, int i, boolean noun) {
    boolean closes = !noun && frame.isEnd(i + 1) && isAfterClause(frame, i);
    return closes
        || isOpened(frame, i)
        || isGerund(frame, i)
        || isPlain(frame, i)
        || isAfterAdverbial(frame, i)
        || isQuotation(frame, i);
  }

  private static boolean isQuotation(SpeechFrame frame, int i) {
    return frame.isQuotation(i + 1)
        || (frame.isEnd(i + 1) && frame.isQuotation(i + 2))
        || QuotedSpeech.isSpeech(frame, i - 1)
        || isBehindQuotation(frame, i)
        || QuotedSpeech.isBeside(frame, i);
  }

  /// Whether the next word opens a clause and is not an object: `found it was`, not `found it in`.
  private static boolean isOpened(SpeechFrame frame, int i) {
    if (!frame.isWord(i + 1) || !OPENERS.contains(frame.at(i + 1).lower())) {
      return false;
    }
    return frame.isWord(i + 2) ? !Grammar.isPreposition(frame.at(i + 2)) : frame.is(i + 1, "that");
  }

  private static boolean isGerund(SpeechFrame frame, int i) {
    return WITH_GERUND.contains(frame.at(i).lower())
        && frame.isWord(i + 1)
        && frame.at(i + 1).lower().endsWith("ing");
  }

  /// Whether a clause without `that` follows: `claimed the offer was too low`.
  private static boolean isPlain(SpeechFrame frame, int i) {
    if (!frame.isWord(i + 1) || Grammar.isPreposition(frame.at(i + 1))) {
      return false;
    }
    for (int j = i + 2; j <= i + CLAUSE_REACH && frame.isWord(j); j++) {
      if (Grammar.isPreposition(frame.at(j))) {
        return false;
      }
      if (FINITE.contains(frame.at(j).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Whether `that`, a quotation or `to say` follows after words that tell when, where or to whom
  /// something was said: `wrote in March that`.
  private static boolean isAfterAdverbial(SpeechFrame frame, int i) {
    boolean adverbial =
        frame.isWord(i + 1)
            && !ASPECTS.contains(frame.at(i).lower())
            && (Grammar.isPreposition(frame.at(i + 1)) || Grammar.isAdverbial(frame, i + 1));
    int end = adverbial ? Math.min(i + ADVERBIAL_REACH, frame.size() - 1) : i;
    for (int j = i + 2; j <= end; j++) {
      if (frame.is(j, "that") || frame.isQuotation(j)) {
        return !frame.is(j - 1, "fact");
      }
      if (frame.is(j, "to") && j < end && ReportingVerbs.isBase(frame.at(j + 1).lower())) {
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
  private static boolean isAside(SpeechFrame frame, int i) {
    return frame.at(i).isComma()
        && frame.isWord(i + 1)
        && (frame.is(i + 1, "that") || frame.at(i + 1).lower().endsWith("ing"));
  }

  /// Whether the verb's subject of a few words follows a quotation: `"...," the mayor added in
  /// Lima`.
  private static boolean isBehindQuotation(SpeechFrame frame, int i) {
    int j = i - 1;
    while (j >= 0 && i - j <= SUBJECT_REACH && frame.isWord(j)) {
      j--;
    }
    return frame.isQuotation(j) && j < i - 1;
  }

  private static boolean isAfterClause(SpeechFrame frame, int i) {
    return frame.tokens().subList(0, i).stream().anyMatch(t -> t.isQuotation() || t.isComma());
  }
}
