package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Hit;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param query as asked
/// @param results part by part, if the question has several parts
/// @param notices sentences for the reader about the filters
/// @param filters words of the question that limited which articles were searched
public record SearchView(
    String query,
    List<ResultView> results,
    List<String> notices,
    List<FilterView> filters,
    IndexState index) {
  public SearchView {
    results = List.copyOf(results);
    notices = List.copyOf(notices);
    filters = List.copyOf(filters);
  }

  /// A passage, word for word.
  ///
  /// @param part number of the part of the question that the passage was found for, from 1
  /// @param rank among the compared sentences of that part, from 1
  /// @param start offset of the quote in its article's text, UTF-16, inclusive
  /// @param end offset, exclusive
  /// @param score of the ranking; comparable within one part
  /// @param accepted whether it would be accepted as an answer
  /// @param reasons for the rank, in sentences
  /// @param parts contributions to the score relative to the mean, strongest first
  public record ResultView(
      int part,
      int rank,
      String articleId,
      String title,
      Optional<String> outlet,
      Optional<String> published,
      String sha256,
      String quote,
      int start,
      int end,
      Optional<String> speaker,
      Optional<String> role,
      Optional<String> via,
      double score,
      @OwnAddress String url,
      @OwnAddress String permalink,
      boolean accepted,
      List<String> reasons,
      List<PartView> parts)
      implements QuoteFields {
    public ResultView {
      reasons = List.copyOf(reasons);
      parts = List.copyOf(parts);
    }

    private static ResultView of(Hit hit, boolean several) {
      Citation citation = hit.citation();
      Explained explained = hit.place().explained();
      return new ResultView(
          hit.part(),
          hit.place().rank(),
          citation.articleId(),
          citation.title(),
          citation.outlet(),
          citation.published().map(Object::toString),
          citation.sha256(),
          citation.quote(),
          citation.span().start(),
          citation.span().end(),
          citation.speaker(),
          citation.role(),
          citation.via(),
          rounded(explained.score()),
          citation.url(),
          citation.permalink(),
          explained.accepted(),
          Reasons.of(hit.place(), citation, several),
          explained.parts().stream().map(PartView::of).toList());
    }
  }

  /// The contribution of a feature to a score.
  ///
  /// @param value measured value
  /// @param effect contribution to the score relative to the mean
  public record PartView(String feature, double value, double effect) {
    private static PartView of(Explained.Part part) {
      return new PartView(part.feature(), rounded(part.value()), rounded(part.effect()));
    }
  }

  /// The view of search results.
  ///
  /// @param explanations of the parts of the question, at least one
  public static SearchView of(
      String query,
      List<Hit> hits,
      List<Explanation> explanations,
      List<Filter> filters,
      List<String> notices) {
    boolean several = explanations.size() > 1;
    return new SearchView(
        query,
        hits.stream().map(hit -> ResultView.of(hit, several)).toList(),
        notices,
        filters.stream().map(FilterView::of).toList(),
        explanations.getFirst().index());
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
