package dev.onrecord.segment.speech;

import dev.onrecord.language.ReportingVerbs;
import java.util.List;
import java.util.Locale;

/// Undoes the capital letters of headlines: `Russia Warns Of Threat`, `MINISTER REJECTS PLEA`.
final class HeadlineCase {
  private HeadlineCase() {}

  /// The frame of a headline. If most of its words begin with a capital letter, verbs of saying and
  /// small words are put in lower case; spans stay as they are.
  static SpeechFrame lowered(SpeechFrame frame) {
    List<Token> words = frame.tokens().stream().filter(Token::isWord).toList();
    long capitals = words.stream().filter(Token::isCapital).count();
    if (capitals * 2 <= words.size()) {
      return frame;
    }
    return new SpeechFrame(
        frame.text(),
        frame.sentence(),
        frame.tokens().stream().map(HeadlineCase::lowered).toList());
  }

  private static Token lowered(Token token) {
    if (!token.isCapital()) {
      return token;
    }
    String lower = token.lower();
    boolean small =
        ReportingVerbs.verb(lower).isPresent()
            || Grammar.isPreposition(token)
            || Grammar.isConjunction(token)
            || Grammar.isBe(token);
    boolean shouted = token.text().length() > 1 && token.text().equals(shout(token.text()));
    String text =
        small ? lower : shouted ? token.text().charAt(0) + lower.substring(1) : token.text();
    return new Token(token.type(), token.span(), text);
  }

  private static String shout(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
