package dev.onrecord.domain.index;

import dev.onrecord.domain.Span;

/// A place where an article has a sentence that another one has too.
///
/// @param span offsets in the article's text, half-open, UTF-16
public record Occurrence(String articleId, Span span) {}
