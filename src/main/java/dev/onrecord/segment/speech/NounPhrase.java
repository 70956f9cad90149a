package dev.onrecord.segment.speech;

/// A stretch of a sentence's frame that names somebody or something.
///
/// @param from first token, inclusive
/// @param to first token after it, exclusive
record NounPhrase(Type type, int from, int to) {
  /// The words without the article before them.
  String undetermined(SpeechFrame frame) {
    int first = from;
    while (first < to - 1 && Grammar.isDeterminer(frame.at(first))) {
      first++;
    }
    return frame.words(first, to);
  }

  /// The last noun before the first preposition, in lower case: `spokesman` in `a spokesman for the
  /// bank`, `results` in `results compiled by the bank`.
  String head(SpeechFrame frame) {
    return frame.at(head(frame, from, to)).lower();
  }

  /// The token that is the head of the phrase at `[from, to)`.
  static int head(SpeechFrame frame, int from, int to) {
    int i = from + 1;
    while (i < to && !Grammar.isPreposition(frame.at(i))) {
      i++;
    }
    boolean participle = i < to && i - from > 1 && frame.at(i - 1).lower().endsWith("ed");
    return participle ? i - 2 : i - 1;
  }

  enum Type {
    /// `he`, `she`, `it`, `they`.
    PRONOUN,
    /// `General Nikolai Makarov`, `the Foreign Ministry`.
    NAME,
    /// `a report by the committee`.
    DESCRIPTION
  }
}
