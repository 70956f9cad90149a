package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Adds up the results of the service over a question set.
final class ServiceTally {
  private final RankingTally ranking = new RankingTally();
  private final List<JudgedQuestion> all = new ArrayList<>();

  void add(JudgedQuestion judged) {
    all.add(judged);
    ranking.add(judged.standing());
  }

  /// The measures that rankings without refusals and highlights also have.
  RankingTally ranking() {
    return ranking;
  }

  /// All measures, in the order to print them.
  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>(ranking.ranks());
    measures.add(share("any shown", j -> j.asked().answerable(), j -> j.standing().shown()));
    measures.addAll(marks("where covered", JudgedQuestion::isFirst));
    measures.addAll(marks("all", judged -> true));
    if (all.stream().anyMatch(judged -> judged.speaker().isPresent())) {
      measures.add(
          share(
              "speaker right",
              judged -> judged.speaker().isPresent(),
              judged -> judged.speaker().orElse(false)));
    }
    measures.add(share("right refusals", j -> !j.asked().answerable(), j -> !j.answered()));
    measures.add(share("false refusals", j -> j.asked().answerable(), j -> !j.answered()));
    measures.add(ranking.separation());
    measures.add(
        new Measure.Share(
            "citations exact",
            all.stream().mapToInt(JudgedQuestion::exact).sum(),
            all.stream().mapToInt(JudgedQuestion::quotes).sum()));
    measures.add(ranking.length());
    return measures;
  }

  private List<Measure> marks(String which, Predicate<JudgedQuestion> counted) {
    List<Overlap> overlaps =
        all.stream().filter(counted).map(JudgedQuestion::marked).flatMap(Optional::stream).toList();
    return List.of(
        new Measure.Share(
            "highlight exact, " + which,
            (int) overlaps.stream().filter(Overlap::exact).count(),
            overlaps.size()),
        new Measure.Mean(
            "highlight F1, " + which,
            overlaps.stream().mapToDouble(Overlap::f1).sum(),
            overlaps.size()));
  }

  private Measure share(
      String name, Predicate<JudgedQuestion> about, Predicate<JudgedQuestion> counted) {
    List<JudgedQuestion> whole = all.stream().filter(about).toList();
    return new Measure.Share(name, (int) whole.stream().filter(counted).count(), whole.size());
  }
}
