package dev.onrecord.view;

import dev.onrecord.domain.Span;

/// Offsets, half-open, in UTF-16 code units.
public record SpanView(int start, int end) {
  static SpanView of(Span span) {
    return new SpanView(span.start(), span.end());
  }
}
