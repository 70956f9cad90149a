package dev.onrecord.domain.answer;

import dev.onrecord.domain.index.Evidence;
import java.util.List;
import java.util.Optional;

/// Why a piece of evidence stands where it stands.
///
/// @param score what it is ranked by
/// @param parts what raised or lowered the score against the mean of all evidence, strongest first
/// @param topic how likely it is about what is asked, in [0, 1]
/// @param answer how likely it answers, if it is about that, in [0, 1]
/// @param refusal why it would not be taken as an answer; empty if it would
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

  /// Whether it would be taken as an answer.
  public boolean accepted() {
    return refusal.isEmpty();
  }

  /// A feature's share of a score.
  ///
  /// @param feature its name
  /// @param value what was measured
  /// @param effect what it adds to the score
  public record Part(String feature, double value, double effect) {}
}
