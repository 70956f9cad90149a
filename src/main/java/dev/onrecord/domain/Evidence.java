package dev.onrecord.domain;

import java.util.List;
import java.util.Optional;

/// A sentence that may answer a question, as the index holds it. It becomes a citation only after
/// it was compared with the article itself.
///
/// @param passage the passage around the sentence; offsets in the article's text, half-open, UTF-16
/// @param sentence offsets in the article's text, half-open, UTF-16
/// @param text the sentence
/// @param statement who said it, where it is reported speech
/// @param score what it is ranked by; comparable only within one retrieval
/// @param relevance IDF-weighted MaxSim with the question, up to 1; comparable across questions
/// @param matches one for each of the question's terms
/// @param signals what else was measured
/// @param words how the model reads the sentence's words
public record Evidence(
    String articleId,
    Span passage,
    Span sentence,
    String text,
    Optional<Statement> statement,
    double score,
    double relevance,
    List<TermMatch> matches,
    Signals signals,
    WordReadings words) {
  public Evidence {
    matches = List.copyOf(matches);
    if (text.length() != sentence.length()) {
      throw new IllegalArgumentException(
          "text must fill %s, got %d code units".formatted(sentence, text.length()));
    }
  }

  /// Names this evidence in a draft: article and offsets.
  public String key() {
    return articleId + "#" + sentence.start() + "-" + sentence.end();
  }
}
