package dev.onrecord.domain.index;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import java.util.List;
import java.util.Optional;

/// A sentence of the index that may answer a question. It becomes a citation only after it was
/// compared with the article in the store.
///
/// @param passage the passage around the sentence; offsets in the article's text, half-open, UTF-16
/// @param sentence offsets in the article's text, half-open, UTF-16
/// @param text the sentence
/// @param statement the reported speech that it belongs to; empty if it is none
/// @param score by which it is ranked; comparable only within one retrieval
/// @param relevance IDF-weighted MaxSim with the question, up to 1; comparable across questions
/// @param matches one for each of the question's terms
/// @param signals further measures, for the answerer
/// @param words the sentence's words with their similarities and vectors
/// @param reprints the places where near-duplicates of the article have the same sentence, by day
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
    WordReadings words,
    List<Occurrence> reprints) {
  public Evidence {
    matches = List.copyOf(matches);
    reprints = List.copyOf(reprints);
    if (text.length() != sentence.length()) {
      throw new IllegalArgumentException(
          "text must fill %s, got %d code units".formatted(sentence, text.length()));
    }
  }

  /// This evidence with other reprints.
  public Evidence withReprints(List<Occurrence> others) {
    return new Evidence(
        articleId, passage, sentence, text, statement, score, relevance, matches, signals, words,
        others);
  }

  /// Names this evidence in a draft: article and offsets.
  public String key() {
    return articleId + "#" + sentence.start() + "-" + sentence.end();
  }
}
