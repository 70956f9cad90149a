package dev.onrecord.domain;

/// How a piece of evidence meets one term of the question.
///
/// @param similarity best weighted cosine of the term's tokens with a token of the sentence, up to
///   1
/// @param inSentence whether the sentence has the term, compared by stem
/// @param inPassage whether the sentence's passage or its article's title has it
public record TermMatch(double similarity, boolean inSentence, boolean inPassage) {}
