package dev.onrecord.domain;

import java.util.List;

/// A question and how it ended.
///
/// @param id names this answer; the same question of the same archive has the same id
/// @param question as it was read; of several asked at once, all of them
/// @param notices sentences that tell the reader how the question was read, and which part of it
///   was not answered
/// @param evidence what the answer was chosen from, best first; of several questions, one after the
///   other
/// @param score how likely the best evidence answers, in [0, 1]
public record Answer(
    String id,
    Question question,
    Outcome outcome,
    List<String> notices,
    List<Evidence> evidence,
    IndexState index,
    double score) {
  public Answer {
    notices = List.copyOf(notices);
    evidence = List.copyOf(evidence);
  }
}
