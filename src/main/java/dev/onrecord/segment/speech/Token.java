package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Possessives;
import dev.onrecord.language.WordShape;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word, a mark or a whole quotation of a sentence.
///
/// @param span offsets in the article's text, half-open, UTF-16
/// @param text the word or mark as written; a quotation's is empty
record Token(Type type, Span span, String text) {
  enum Type {
    WORD,
    MARK,
    QUOTATION
  }

  /// A particle that is written as one with the name after it: `al-Masri`, `d'Afrique`.
  private static final Pattern JOINED_PARTICLE =
      Pattern.compile("(?:(?:al|el|an|ad|as|ash|ar|at|az|ul)-|\\p{Ll}{1,4}['’])\\p{Lu}");

  boolean isWord() {
    return type == Type.WORD;
  }

  boolean isQuotation() {
    return type == Type.QUOTATION;
  }

  boolean isMark() {
    return type == Type.MARK;
  }

  boolean isComma() {
    return isMark() && text.equals(",");
  }

  /// A comma, dash or bracket: what may set an apposition apart.
  boolean isBreak() {
    return isMark() && !text.equals(".") && !text.equals("&");
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapital() {
    return isWord() && (WordShape.hasCapital(text) || JOINED_PARTICLE.matcher(text).lookingAt());
  }

  boolean isPossessive() {
    return isWord() && Possessives.is(text);
  }

  /// The word without a possessive ending.
  String bare() {
    return Possessives.without(text);
  }
}
