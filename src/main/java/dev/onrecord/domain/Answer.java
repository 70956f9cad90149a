package dev.onrecord.domain;

import java.util.List;

/// A question and how it ended.
///
/// @param id names this answer; the same question of the same archive has the same id
/// @param evidence what the answer was chosen from, best first
/// @param score how likely the best evidence answers, in [0, 1]
public record Answer(
    String id,
    Question question,
    Outcome outcome,
    List<Evidence> evidence,
    IndexState index,
    double score) {
  public Answer {
    evidence = List.copyOf(evidence);
  }
}
