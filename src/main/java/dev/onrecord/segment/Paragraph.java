package dev.onrecord.segment;

import dev.onrecord.domain.Span;

/// A paragraph as the page lays it out: one line, or hard-wrapped lines joined.
///
/// @param span offsets in the article's text, half-open, UTF-16; no white space at its ends
/// @param lines how many lines it covers, at least 1
/// @param afterBlank whether a blank line or nothing stands before it
/// @param beforeBlank whether a blank line or nothing stands after it
record Paragraph(Span span, int lines, boolean afterBlank, boolean beforeBlank) {
  boolean standsAlone() {
    return afterBlank && beforeBlank;
  }
}
