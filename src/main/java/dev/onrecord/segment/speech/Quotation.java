package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;

/// Words between quotation marks, perhaps over several sentences of one paragraph.
///
/// @param outer the words with their marks; offsets in the article's text, half-open, UTF-16
/// @param inner the words without their marks, inside `outer`
/// @param closed whether the closing mark is there; a quotation that runs on into the next
///   paragraph has none
record Quotation(Span outer, Span inner, boolean closed) {}
