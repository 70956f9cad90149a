package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.RankedPlace;
import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The reasons for the rank of a passage.
///
/// @param n number of the citation in its answer, or of the nearest passage, from 1
/// @param rank among the compared sentences, from 1; empty if the passage is not among them
/// @param of number of compared sentences
/// @param reasons in sentences, the most important first; at most six
/// @param today whether the archive is unchanged since the answer
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
  /// @param n in [1, number of passages in the answer]
  /// @param stands whether the passage is in the current text, so that its offsets are valid
  /// @param explanations today's ranking for each part of the question
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
