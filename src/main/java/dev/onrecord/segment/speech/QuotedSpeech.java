package dev.onrecord.segment.speech;

import dev.onrecord.language.Chars;
import dev.onrecord.language.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells where any verb reports speech because it stands between a quotation and its speaker:
/// `"Never," she shrugged`, `He stormed: "Never."`
final class QuotedSpeech {
  private static final Set<String> IRREGULAR =
      WordList.of(
          """
          sang, wept, went, spat, shot, broke, began, put, spoke, read, grinned, came, ran, threw,
          drew, rang, thought, felt, wrote
          """);
  private static final int SUBJECT_REACH = 16;

  private QuotedSpeech() {}

  /// Whether the word at `i` is such a verb.
  static boolean isAt(SpeechFrame frame, int i) {
    if (!frame.isWord(i) || !isFinite(frame.at(i))) {
      return false;
    }
    return isBeside(frame, i);
  }

  /// Whether only the verb at `i` and its subject stand beside a quotation of whole sentences.
  static boolean isBeside(SpeechFrame frame, int i) {
    return isInverted(frame, i) || isAfterSubject(frame, i) || isBeforeColon(frame, i);
  }

  /// Whether the quotation at `i` is speech and not a title within a sentence: no word but a verb
  /// of saying leads up to it, and it ends with a comma, a question or exclamation mark, or a dash.
  static boolean isSpeech(SpeechFrame frame, int i) {
    boolean inside = frame.isWord(i - 1) && !SpeechVerbs.isAt(frame, i - 1);
    if (!frame.isQuotation(i) || inside) {
      return false;
    }
    String text = frame.at(i).span().of(frame.text());
    int end = text.length() - 1;
    while (end > 0 && Chars.isQuote(text.charAt(end))) {
      end--;
    }
    char last = text.charAt(end);
    boolean outside = i == 0 && frame.size() > 1 && frame.at(1).isComma();
    return outside || last == ',' || last == '?' || last == '!' || Chars.isDash(last);
  }

  /// `"Why?" wondered Jane Doe`.
  private static boolean isInverted(SpeechFrame frame, int i) {
    int quotation = frame.isQuotation(i - 1) ? i - 1 : i - 2;
    boolean beside = quotation == i - 1 || (i > 1 && frame.at(i - 1).isComma());
    return beside
        && isSpeech(frame, quotation)
        && frame.isWord(i + 1)
        && (frame.at(i + 1).isCapital() || Grammar.isDeterminer(frame.at(i + 1)));
  }

  /// `"Why?" Jane Doe wondered`.
  private static boolean isAfterSubject(SpeechFrame frame, int i) {
    Optional<NounPhrase> subject = Subjects.before(frame, i, true);
    if (subject.isEmpty()
        || i - subject.get().from() > SUBJECT_REACH
        || speaks(frame, subject.get().from(), i)) {
      return false;
    }
    int before = subject.get().from() - 1;
    if (before > 0 && frame.at(before).isComma()) {
      before--;
    }
    return isSpeech(frame, before);
  }

  /// Whether the words of a supposed subject have a verb of saying among them: `the mayor told`
  /// before `reporters`.
  private static boolean speaks(SpeechFrame frame, int from, int to) {
    return IntStream.range(from, to).anyMatch(j -> SpeechVerbs.isAt(frame, j));
  }

  /// `Jane Doe wondered: "Why?"`.
  private static boolean isBeforeColon(SpeechFrame frame, int i) {
    return frame.isEnd(i + 1)
        && i + 1 < frame.size()
        && frame.at(i + 1).text().equals(":")
        && frame.isQuotation(i + 2);
  }

  private static boolean isFinite(Token token) {
    String word = token.lower();
    boolean ending =
        word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"));
    boolean verb = (ending && word.length() > 3) || IRREGULAR.contains(word);
    return verb && !token.isCapital() && !token.isPossessive() && !Grammar.bounds(token);
  }
}
