package dev.onrecord.verify;

import dev.onrecord.domain.Span;
import dev.onrecord.language.FunctionWords;
import dev.onrecord.language.NameTitles;
import dev.onrecord.language.Nations;
import dev.onrecord.language.WordShape;

/// A word of a text.
///
/// @param text as it is spelled, without a possessive ending
/// @param span offsets in the text, half-open, UTF-16
/// @param stem by which words are compared
/// @param opens whether it opens a sentence, so that its capital says nothing
/// @param clause the number of the clause; a mark or word that may end what a negation reaches
///   begins the next one
record ProseWord(String text, Span span, String stem, boolean opens, int clause) {
  boolean hasCapital() {
    return WordShape.hasCapital(text);
  }

  boolean hasDigit() {
    return WordShape.hasDigit(text);
  }

  /// Whether the word tells what the text is about.
  boolean isContent() {
    return !hasDigit() && (isAcronym() || !isJoining());
  }

  boolean isAcronym() {
    return WordShape.isAcronym(text);
  }

  private boolean isJoining() {
    return FunctionWords.hasOrContracts(text) || NameTitles.isCourtesy(text);
  }

  /// Whether another word names the same, where a country and its people count as the same.
  boolean namesSame(ProseWord other) {
    return stem.equals(other.stem)
        || (hasCapital() && other.hasCapital() && Nations.same(text, other.text));
  }
}
