package dev.onrecord.eval;

import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.List;

/// The rank of the right answer of one question.
///
/// @param answerable whether the articles answer the question
/// @param rank the rank of the first place that contains an answer, from 1; 0 if it is not among
///   the first [#DEPTH]
/// @param shown whether one of the places that are shown contains an answer
/// @param article whether the first place is in an article that contains an answer
/// @param score how sure the ranking is that the articles answer; comparable across questions
/// @param lengths lengths of the places that are shown, in UTF-16 code units
record GoldRank(
    boolean answerable,
    int rank,
    boolean shown,
    boolean article,
    double score,
    List<Integer> lengths) {
  /// Number of places of a ranking that are judged.
  static final int DEPTH = 10;

  GoldRank {
    lengths = List.copyOf(lengths);
  }

  /// Finds the right answer in a ranking.
  ///
  /// @param places best first
  /// @param shown number of places that a reader sees
  static GoldRank of(GoldQuestion asked, List<ArticleSpan> places, int shown, double score) {
    int rank = 0;
    for (int i = 0; rank == 0 && i < Math.min(DEPTH, places.size()); i++) {
      if (asked.isAnsweredBy(places.get(i))) {
        rank = i + 1;
      }
    }
    return new GoldRank(
        asked.answerable(),
        rank,
        rank >= 1 && rank <= shown,
        !places.isEmpty() && asked.isAbout(places.getFirst().article()),
        score,
        places.stream().limit(shown).map(place -> place.span().length()).toList());
  }
}
