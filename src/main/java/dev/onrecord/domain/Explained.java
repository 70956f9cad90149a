package dev.onrecord.domain;

import java.util.List;

/// Why a piece of evidence stands where it stands.
///
/// @param score what it is ranked by
/// @param parts what raised or lowered the score against the mean of all evidence, strongest first
/// @param topic how likely it is about what is asked, in [0, 1]
/// @param answer how likely it answers, if it is about that, in [0, 1]
/// @param accepted whether it would be taken as an answer
public record Explained(
    Evidence evidence,
    double score,
    List<Part> parts,
    double topic,
    double answer,
    boolean accepted) {
  public Explained {
    parts = List.copyOf(parts);
  }

  /// A feature's share of a score.
  ///
  /// @param feature its name
  /// @param value what was measured
  /// @param effect what it adds to the score
  public record Part(String feature, double value, double effect) {}
}
