package dev.onrecord.domain.index;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
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
/// @param reprints where near-duplicates of the article have the same sentence, by day
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

  /// The same with what else has its sentence.
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
