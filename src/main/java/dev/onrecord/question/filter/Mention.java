package dev.onrecord.question.filter;

/// Words of a question that limit where to look.
///
/// @param words as they stand in the question
/// @param limit what they mean
/// @param rest the question without them
public record Mention<T>(String words, T limit, String rest) {}
