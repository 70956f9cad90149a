package dev.onrecord.domain.answer;

import dev.onrecord.domain.index.Evidence;
import java.util.List;
import java.util.Optional;

/// A ranked piece of evidence, and why it has its rank.
///
/// @param score that the ranking sorts by
/// @param parts the features that raised or lowered the score against the mean of all evidence,
///   strongest first
/// @param topic how likely it is on the topic of the question, in [0, 1]
/// @param answer how likely it answers, if it is on the topic, in [0, 1]
/// @param refusal why it is not accepted as an answer; empty if it is
public record Explained(
    Evidence evidence,
    double score,
    List<Part> parts,
    double topic,
    double answer,
    Optional<Refusal> refusal) {
  public Explained {
    parts = List.copyOf(parts);
  }

  /// Whether it is accepted as an answer.
  public boolean accepted() {
    return refusal.isEmpty();
  }

  /// A feature's share of a score.
  ///
  /// @param feature its name
  /// @param value of the feature for this evidence
  /// @param effect the part of the score that comes from the feature
  public record Part(String feature, double value, double effect) {}
}
