package dev.onrecord.training;

import java.util.List;
import java.util.Optional;

/// A question asked of an archive, and what was retrieved.
///
/// @param set the archive's name
/// @param article the title of the article that the question is about; questions about the same
///   article stay together in cross-validation
/// @param foreign whether the archive has nothing about that article
/// @param answerable whether the archive answers it
/// @param candidates as retrieved, best first
/// @param phrase the first of them that answers, where one does
record Example(
    String set,
    String article,
    boolean foreign,
    boolean answerable,
    List<Candidate> candidates,
    Optional<PhraseExample> phrase,
    int fold) {
  Example {
    candidates = List.copyOf(candidates);
  }

  boolean hasGold() {
    return candidates.stream().anyMatch(Candidate::gold);
  }

  Example inFold(int number) {
    return new Example(set, article, foreign, answerable, candidates, phrase, number);
  }

  /// A retrieved sentence.
  ///
  /// @param gold whether it answers the question
  /// @param ranking features
  /// @param sufficiency features
  record Candidate(boolean gold, List<Double> ranking, List<Double> sufficiency) {
    Candidate {
      ranking = List.copyOf(ranking);
      sufficiency = List.copyOf(sufficiency);
    }
  }
}
