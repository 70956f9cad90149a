package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.RankedPlace;
import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a passage is cited.
///
/// @param n number of the citation in its answer, or of the nearest passage, from 1
/// @param rank among the sentences that were compared, from 1; none if it is not among them
/// @param of how many were compared
/// @param reasons sentences for people, the most important first; at most six
/// @param today whether the archive is the one that the answer rests on
public record WhyView(int n, OptionalInt rank, int of, List<String> reasons, boolean today) {
  private static final String CHANGED =
      "The archive has changed after this answer; this is the rank of the passage today.";

  private static final String GONE =
      "It is not among the sentences that are compared for this question today.";

  public WhyView {
    reasons = List.copyOf(reasons);
  }

  /// The view of a passage.
  ///
  /// @param n in [1, number of passages that the answer quotes]
  /// @param stands whether the article has the passage today, so that its offsets count
  /// @param explanations how the question's parts are ranked today
  public static WhyView of(
      SavedAnswer answer, int n, boolean stands, List<Explanation> explanations) {
    Citation citation = answer.outcome().quoted().get(n - 1);
    Optional<RankedPlace> standing = RankedPlace.of(citation, stands, explanations);
    boolean today =
        explanations.stream()
            .allMatch(each -> each.index().generation() == answer.index().generation());
    List<String> reasons = new ArrayList<>(today ? List.of() : List.of(CHANGED));
    reasons.addAll(
        standing
            .map(place -> Reasons.of(place, citation, explanations.size() > 1))
            .orElse(List.of(GONE)));
    return new WhyView(
        n,
        standing.map(place -> OptionalInt.of(place.rank())).orElse(OptionalInt.empty()),
        standing
            .map(RankedPlace::explanation)
            .or(() -> explanations.stream().findFirst())
            .map(each -> each.ranking().size())
            .orElse(0),
        reasons.subList(0, Math.min(Reasons.MOST, reasons.size())),
        today);
  }
}
