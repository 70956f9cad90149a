package dev.onrecord.eval.baseline;

import dev.onrecord.eval.set.ArticleSpan;
import java.util.List;

/// A method that ranks places in the articles of a set.
public interface Baseline {
  /// Name in tables.
  String name();

  /// The best places for a question, best first.
  ///
  /// @param limit most places to return
  List<Found> find(String question, int limit);

  /// A place and its score, comparable across questions of one baseline.
  record Found(ArticleSpan place, double score) {}
}
