package dev.onrecord.domain.index;

import java.util.List;

/// What a retrieval found.
///
/// @param evidence best first; ties by article id, then offset
/// @param terms how the archive uses each of the question's terms it occurs, compared by stem
public record Retrieved(List<Evidence> evidence, List<TermUse> terms, IndexState index) {
  public Retrieved {
    evidence = List.copyOf(evidence);
    terms = List.copyOf(terms);
  }
}
