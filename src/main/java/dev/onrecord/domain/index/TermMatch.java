package dev.onrecord.domain.index;

/// How a sentence matches one term of the question; words are compared by stem.
///
/// @param similarity weighted mean of the term's tokens' best cosines with the sentence, up to 1
/// @param where the nearest place that has all words of the term
public record TermMatch(double similarity, Where where) {
  /// Places, nearest first.
  public enum Where {
    /// In the sentence, or in its speaker's name.
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
