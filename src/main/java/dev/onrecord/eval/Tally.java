package dev.onrecord.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Counts what a run over a question set got right.
final class Tally {
  private int answerable;
  private int unanswerable;
  private int first;
  private int any;
  private int paragraph;
  private int refused;
  private int falselyRefused;
  private int citations;
  private int exact;
  private final List<Scored> scores = new ArrayList<>();

  private record Scored(double score, boolean answerable) {}

  /// What became of one question.
  ///
  /// @param first whether the first quote shown, as an answer or as nearest, covers a gold span
  /// @param any whether one of the quotes shown does
  /// @param paragraph whether the first is of the right article
  record Result(
      boolean answerable,
      boolean answered,
      boolean first,
      boolean any,
      boolean paragraph,
      double score,
      int citations,
      int exact) {}

  /// A line of the table.
  record Row(String measure, String value) {}

  void add(Result result) {
    if (result.answerable()) {
      answerable++;
      first += result.first() ? 1 : 0;
      any += result.any() ? 1 : 0;
      paragraph += result.paragraph() ? 1 : 0;
      falselyRefused += result.answered() ? 0 : 1;
    } else {
      unanswerable++;
      refused += result.answered() ? 0 : 1;
    }
    citations += result.citations();
    exact += result.exact();
    scores.add(new Scored(result.score(), result.answerable()));
  }

  List<Row> rows() {
    return List.of(
        new Row("questions answerable / not", "%d / %d".formatted(answerable, unanswerable)),
        new Row("sentence@1", share(first, answerable)),
        new Row("any@3", share(any, answerable)),
        new Row("paragraph@1", share(paragraph, answerable)),
        new Row("false refusals", share(falselyRefused, answerable)),
        new Row("right refusals", share(refused, unanswerable)),
        new Row(
            "answer/refuse AUC", answerable * unanswerable == 0 ? "-" : decimal(areaUnderCurve())),
        new Row("citations exact", "%d / %d".formatted(exact, citations)));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : decimal((double) part / whole);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /// How often an answerable question scores above an unanswerable one; a tie counts half.
  private double areaUnderCurve() {
    List<Scored> sorted =
        scores.stream().sorted(Comparator.comparingDouble(Scored::score)).toList();
    double wins = 0;
    double below = 0;
    int at = 0;
    while (at < sorted.size()) {
      int answers = 0;
      int others = 0;
      double score = sorted.get(at).score();
      for (; at < sorted.size() && sorted.get(at).score() == score; at++) {
        if (sorted.get(at).answerable()) {
          answers++;
        } else {
          others++;
        }
      }
      wins += answers * (below + others / 2.0);
      below += others;
    }
    return wins / ((double) answerable * unanswerable);
  }
}
