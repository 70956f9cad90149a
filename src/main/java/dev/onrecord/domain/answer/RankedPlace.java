package dev.onrecord.domain.answer;

import dev.onrecord.domain.index.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place in a ranking.
///
/// @param rank from 1
public record RankedPlace(Explanation explanation, int rank) {
  public RankedPlace {
    if (rank < 1 || rank > explanation.ranking().size()) {
      throw new IllegalArgumentException(
          "rank must be in [1, %d], got %d".formatted(explanation.ranking().size(), rank));
    }
  }

  /// The evidence at this place.
  public Explained explained() {
    return explanation.ranking().get(rank - 1);
  }

  /// The places of a ranking, best first.
  public static Stream<RankedPlace> all(Explanation explanation) {
    return IntStream.rangeClosed(1, explanation.ranking().size())
        .mapToObj(rank -> new RankedPlace(explanation, rank));
  }

  /// The place of a citation: that of the best evidence that shares words with it; empty if no
  /// evidence does.
  ///
  /// @param stands whether the article has the citation's text today, so that its offsets count
  /// @param explanations one for each part of the question
  public static Optional<RankedPlace> of(
      Citation citation, boolean stands, List<Explanation> explanations) {
    return explanations.stream()
        .flatMap(RankedPlace::all)
        .filter(place -> shares(citation, stands, place.explained().evidence()))
        .min(Comparator.comparingInt(RankedPlace::rank));
  }

  private static boolean shares(Citation citation, boolean stands, Evidence evidence) {
    if (!evidence.articleId().equals(citation.articleId())) {
      return false;
    }
    return stands
        ? evidence.sentence().overlaps(citation.span())
        : citation.quote().contains(evidence.text()) || evidence.text().contains(citation.quote());
  }
}
