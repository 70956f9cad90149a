package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Hit;
import dev.onrecord.domain.answer.RankedPlace;
import dev.onrecord.domain.index.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a search found.
///
/// @param filtered how the question was read
/// @param explanations how the evidence for each part of the question is ranked; at least one
/// @param hits the passages that rank best, each checked against its article, part by part
public record SearchResult(
    FilteredQuestion filtered, List<Explanation> explanations, List<Hit> hits) {
  /// The most passages that a search can return.
  public static final int MOST = 24;

  /// The passages that a search returns where the caller does not say how many.
  public static final int USUAL = 10;

  public SearchResult {
    explanations = List.copyOf(explanations);
    hits = List.copyOf(hits);
  }

  /// The hits are taken from the rankings by turns, and listed part by part.
  ///
  /// @param cite a checked citation of a piece of evidence
  static SearchResult of(
      FilteredQuestion filtered,
      List<Explanation> rankings,
      int most,
      Function<Evidence, Optional<Citation>> cite) {
    int longest = rankings.stream().mapToInt(each -> each.ranking().size()).max().orElse(0);
    List<Hit> hits = new ArrayList<>();
    for (int rank = 1; rank <= longest; rank++) {
      for (int part = 1; part <= rankings.size(); part++) {
        Explanation ranking = rankings.get(part - 1);
        if (hits.size() < most && rank <= ranking.ranking().size()) {
          RankedPlace standing = new RankedPlace(ranking, rank);
          int number = part;
          cite.apply(standing.explained().evidence())
              .map(citation -> new Hit(number, standing, citation))
              .ifPresent(hits::add);
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::part).thenComparingInt(hit -> hit.place().rank()));
    return new SearchResult(filtered, rankings, hits);
  }
}
