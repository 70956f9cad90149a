package dev.onrecord.domain.index;

/// What retrieval measured of a sentence, for an answerer to judge by.
///
/// A similarity is the cosine of a token of the question with the most similar token of a text, at
/// most 1. A token weighs what its inverse document frequency over the archive's passages says.
///
/// @param rareTokens mean similarity of the question's tokens, each by its weight squared
/// @param closeTokens mean of the squared similarities, each by its weight
/// @param functionWords mean similarity of the words that only join
/// @param questionWord similarity of *who*, *when* and the like
/// @param questionWordThree mean cosine of the question word with the three tokens most like it
/// @param afterQuestionWord mean similarity of the three tokens after the question word: of *what
///   river*, the river
/// @param passage mean similarity of the question's tokens with the whole passage, by weight
/// @param neighbourGain how much of that mean the sentences around have more of
/// @param previousGain how much of it the sentence before has more of
/// @param previous mean similarity with the sentence before, by weight; 0 where there is none
/// @param sentenceBm25 share of what a sentence can score, in [0, 1]
/// @param passageBm25 share of what a passage can score, in [0, 1]
/// @param sharedPairs pairs of adjacent words that question and sentence share
/// @param position sentences before it in the passage
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
