package dev.onrecord.verify;

import dev.onrecord.domain.Span;

/// A word of a text.
///
/// @param text as it is spelled, without a possessive ending
/// @param span offsets in the text, half-open, UTF-16
/// @param stem by which words are compared
/// @param opens whether it opens a sentence, so that its capital says nothing
/// @param clause grows with every mark or word that may end what a negation reaches
record Word(String text, Span span, String stem, boolean opens, int clause) {
  boolean hasCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean hasDigit() {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  /// Whether it means something by itself.
  boolean isContent() {
    return !hasDigit() && (isAcronym() || !FunctionWords.has(text));
  }

  boolean isAcronym() {
    return text.length() > 1 && text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
  }
}
