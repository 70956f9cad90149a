package dev.onrecord.domain;

import java.util.List;

/// What a retrieval found.
///
/// @param evidence best first; ties by article id, then offset
/// @param passagesWithTerm for each of the question's terms, in how many of the archive's passages
///   it occurs, compared by stem
public record Retrieved(List<Evidence> evidence, List<Integer> passagesWithTerm, IndexState index) {
  public Retrieved {
    evidence = List.copyOf(evidence);
    passagesWithTerm = List.copyOf(passagesWithTerm);
  }
}
