package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.util.List;

/// The unit that is encoded and retrieved: a paragraph, or a part of a long one.
///
/// @param kind a kind that is evidence
/// @param span offsets in the article's text, half-open, UTF-16
/// @param sentences the passage's sentences in order, inside `span`, at least one; offsets in the
///   article's text, half-open, UTF-16
public record Passage(Kind kind, Span span, List<Span> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
    if (!kind.isEvidence()) {
      throw new IllegalArgumentException("a passage must be evidence, got " + kind);
    }
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a passage must have a sentence, got none in " + span);
    }
    for (Span sentence : sentences) {
      if (!span.contains(sentence)) {
        throw new IllegalArgumentException("sentence " + sentence + " must be inside " + span);
      }
    }
  }
}
