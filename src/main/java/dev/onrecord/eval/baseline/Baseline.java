package dev.onrecord.eval.baseline;

import dev.onrecord.eval.set.ArticleSpan;
import java.util.List;

/// A ranking of places in a set's articles.
public interface Baseline {
  /// What tables call it.
  String name();

  /// The places that meet a question best, best first.
  ///
  /// @param limit how many at most; it may find fewer
  List<Found> find(String question, int limit);

  /// A place and its score, comparable across questions of one baseline.
  record Found(ArticleSpan place, double score) {}
}
