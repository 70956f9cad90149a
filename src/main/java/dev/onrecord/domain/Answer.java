package dev.onrecord.domain;

/// A question and how it ended.
///
/// @param id names this answer; the same question of the same archive has the same id
/// @param score how sure the retrieval is of its best evidence, in [0, 1]
public record Answer(
    String id, Question question, Outcome outcome, IndexState index, double score) {}
