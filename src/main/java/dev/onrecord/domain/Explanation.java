package dev.onrecord.domain;

import java.util.List;

/// How the evidence for a question is ranked, and why.
///
/// @param ranking best first
/// @param reordered whether a cross-encoder put the best in another order, so that the scores do
///   not tell why each stands where it stands
/// @param index the archive that it rests on
public record Explanation(
    Question question, List<Explained> ranking, boolean reordered, IndexState index) {
  public Explanation {
    ranking = List.copyOf(ranking);
  }
}
