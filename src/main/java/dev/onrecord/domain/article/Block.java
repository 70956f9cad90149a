package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;

/// A span of an article and its kind. Blocks of one article do not overlap.
///
/// @param span offsets in the article's text, half-open, UTF-16; no white space at its ends
public record Block(Kind kind, Span span) {
  public Block {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a block must not be empty, got " + span);
    }
  }
}
