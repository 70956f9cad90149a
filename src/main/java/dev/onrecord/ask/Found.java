package dev.onrecord.ask;

import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Hit;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import java.util.List;

/// What a search found.
///
/// @param filtered how the question was read
/// @param explanations of the parts of the question, at least one
/// @param hits the passages that rank best, each checked against its article, part by part
public record Found(Filtered filtered, List<Explanation> explanations, List<Hit> hits) {
  /// Passages of each part of a question, at most.
  public static final int MOST = 24;

  /// Passages where nobody says how many.
  public static final int USUAL = 10;

  public Found {
    explanations = List.copyOf(explanations);
    hits = List.copyOf(hits);
  }

  /// Searches.
  ///
  /// @param query without a [QuestionText#objection]
  /// @param most passages of each part, in [1, [#MOST]]
  public static Found by(
      QuestionAnswering questions, String query, Scope scope, Filtering filtering, int most) {
    Filtered filtered = questions.filtered(query, scope, filtering);
    List<Explanation> explanations = questions.explain(filtered.searched(), filtered.scope());
    return new Found(filtered, explanations, questions.hits(explanations, most));
  }
}
