package dev.onrecord.domain;

/// A word of a question that carries meaning.
///
/// @param text as the question spells it, without a possessive ending
/// @param span offsets in the question, half-open, UTF-16
/// @param name whether it is spelled as a name: a capital or a digit in it, and not only because it
///   opens the question
public record Term(String text, Span span, boolean name) {}
