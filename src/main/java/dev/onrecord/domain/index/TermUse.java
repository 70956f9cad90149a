package dev.onrecord.domain.index;

/// How the archive uses a term of a question, compared by stem.
///
/// @param passages how many passages have it
/// @param asName how many of them spell it with a capital inside a sentence
public record TermUse(int passages, int asName) {
  /// Whether the archive mostly spells it as a name.
  public boolean isName() {
    return asName > 0 && 2 * asName >= passages;
  }
}
