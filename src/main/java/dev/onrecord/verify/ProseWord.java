package dev.onrecord.verify;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Demonyms;
import dev.onrecord.language.FormsOfAddress;
import dev.onrecord.language.FunctionWords;

/// A word of a text.
///
/// @param text as it is spelled, without a possessive ending
/// @param span offsets in the text, half-open, UTF-16
/// @param stem by which words are compared
/// @param opens whether it opens a sentence, so that its capital says nothing
/// @param clause grows with every mark or word that may end what a negation reaches
record ProseWord(String text, Span span, String stem, boolean opens, int clause) {
  boolean hasCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean hasDigit() {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  /// Whether it means something by itself.
  boolean isContent() {
    return !hasDigit() && (isAcronym() || !isJoining());
  }

  boolean isAcronym() {
    return text.length() > 1 && text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
  }

  private boolean isJoining() {
    return FunctionWords.hasOrContracts(text) || FormsOfAddress.isCourtesy(text);
  }

  /// Whether another word names the same, where a country and its people count as the same.
  boolean namesSame(ProseWord other) {
    return stem.equals(other.stem)
        || (hasCapital() && other.hasCapital() && Demonyms.same(text, other.text));
  }
}
