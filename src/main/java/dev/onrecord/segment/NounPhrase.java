package dev.onrecord.segment;

/// A stretch of a sentence's frame that names somebody or something.
///
/// @param from first token, inclusive
/// @param to first token after it, exclusive
record NounPhrase(Type type, int from, int to) {
  enum Type {
    /// `he`, `she`, `it`, `they`.
    PRONOUN,
    /// `General Nikolai Makarov`, `the Foreign Ministry`.
    NAME,
    /// `a report by the committee`.
    DESCRIPTION
  }
}
