package dev.onrecord.language;

import dev.onrecord.domain.Span;
import java.util.Locale;

/// A word of a text and its place.
///
/// @param span offsets in the text, half-open, UTF-16
public record WordToken(String text, Span span) {
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean hasCapital() {
    return WordShape.hasCapital(text);
  }
}
