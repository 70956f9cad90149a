package dev.onrecord.domain.answer;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import java.util.List;

/// The answer that an answerer proposes. Nothing in it is trusted yet.
///
/// @param sentences the answer, in order; none if the evidence does not answer
/// @param nearest evidence to show if nothing answers, best first
/// @param missing words of the question that the archive or the nearest evidence lacks
/// @param ranking all evidence that was compared, best first
/// @param confidence how likely the best evidence answers, in [0, 1]
public record Draft(
    List<Sentence> sentences,
    List<Proof> nearest,
    List<String> missing,
    List<Evidence> ranking,
    double confidence) {
  public Draft {
    sentences = List.copyOf(sentences);
    nearest = List.copyOf(nearest);
    missing = List.copyOf(missing);
    ranking = List.copyOf(ranking);
  }

  /// A sentence and its evidence.
  public record Sentence(String text, List<Proof> proofs) {
    public Sentence {
      proofs = List.copyOf(proofs);
    }
  }

  /// Evidence with the words in it that matter.
  ///
  /// @param highlight offsets in the article's text, half-open, UTF-16, inside the evidence
  public record Proof(Evidence evidence, Span highlight) {}
}
