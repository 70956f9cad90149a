package dev.onrecord.domain.index;

/// How a piece of evidence meets one term of the question; words are compared by stem.
///
/// @param similarity best weighted cosine of the term's tokens with a token of the sentence, up to
///   1
/// @param where the nearest place that has the term
public record TermMatch(double similarity, Where where) {
  /// Places, nearest first.
  public enum Where {
    /// In the sentence, or in the name of who says it.
    SENTENCE,
    /// In the sentence's passage, or in the article's title.
    PASSAGE,
    /// Elsewhere in the article.
    ARTICLE,
    NOWHERE
  }

  /// Whether the sentence, its speaker, its passage or its title has the term.
  public boolean isNear() {
    return where == Where.SENTENCE || where == Where.PASSAGE;
  }
}
