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

/// The best of rankings as citations.
final class Hits {
  private Hits() {}

  /// Takes of each ranking in turn, and gives them ranking by ranking.
  ///
  /// @param cite a checked citation of a piece of evidence
  static List<Hit> of(
      List<Explanation> rankings, int most, Function<Evidence, Optional<Citation>> cite) {
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
    hits.sort(Comparator.comparingInt(Hit::part).thenComparingInt(hit -> hit.standing().rank()));
    return hits;
  }
}
