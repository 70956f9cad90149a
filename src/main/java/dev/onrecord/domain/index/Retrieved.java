package dev.onrecord.domain.index;

import java.util.List;

/// The result of a retrieval.
///
/// @param evidence best first; ties by article id, then offset
/// @param terms how the archive uses each of the question's terms, in their order
public record Retrieved(List<Evidence> evidence, List<TermUse> terms, IndexState index) {
  public Retrieved {
    evidence = List.copyOf(evidence);
    terms = List.copyOf(terms);
  }
}
