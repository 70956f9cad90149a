package dev.onrecord.domain.index;

/// Measures of a sentence and a question, by which the answerer judges whether it answers.
///
/// A similarity is the cosine of a token of the question with the most similar token of a text, at
/// most 1. The weight of a token is its inverse document frequency over the archive's passages.
///
/// @param rareTokens mean similarity of the question's tokens, each by its weight squared
/// @param closeTokens mean of the squared similarities, each by its weight
/// @param functionWords mean similarity of the tokens without weight, except question words
/// @param questionWord mean similarity of the question words: *who*, *when* and the like
/// @param questionWordThree mean cosine of the question word with the three tokens most like it
/// @param afterQuestionWord mean similarity of the three tokens after the question word: *river* in
///   *what river*
/// @param passage mean similarity of the question's tokens with the whole passage, by weight
/// @param neighbourGain mean of what the sentences around are more similar by, by weight
/// @param previousGain the same for the sentence before
/// @param previous mean similarity with the sentence before, by weight; 0 where there is none
/// @param sentenceBm25 share of the BM25 score that a sentence can reach, in [0, 1]
/// @param passageBm25 share of the BM25 score that a passage can reach, in [0, 1]
/// @param sharedPairs pairs of adjacent words that question and sentence share
/// @param position how many sentences stand before it in the passage
public record Signals(
    double rareTokens,
    double closeTokens,
    double functionWords,
    double questionWord,
    double questionWordThree,
    double afterQuestionWord,
    double passage,
    double neighbourGain,
    double previousGain,
    double previous,
    double sentenceBm25,
    double passageBm25,
    int sharedPairs,
    int position) {}
