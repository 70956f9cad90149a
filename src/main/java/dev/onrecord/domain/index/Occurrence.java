package dev.onrecord.domain.index;

import dev.onrecord.domain.Span;

/// A sentence of an article that another article has too.
///
/// @param span offsets in the article's text, half-open, UTF-16
public record Occurrence(String articleId, Span span) {}
