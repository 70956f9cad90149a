package dev.onrecord.domain.question;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Kind;

/// A word of a question that carries meaning.
///
/// @param text as the question spells it, without a possessive ending
/// @param span offsets in the question, half-open, UTF-16
public record Term(String text, Span span, Kind kind) {
  /// The kind of a word, as the spelling and the order of words in the question show it.
  public enum Kind {
    /// Spelled as a name: with a capital, and not only because it opens the question.
    NAME,
    /// With a digit in it.
    NUMBER,
    /// At the place of the verb. Sources often use another verb for the same thing.
    VERB,
    OTHER
  }
}
