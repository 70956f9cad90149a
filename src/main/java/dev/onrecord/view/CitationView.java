package dev.onrecord.view;

import dev.onrecord.domain.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A citation with its number in the answer, from 1.
public record CitationView(
    int n,
    String articleId,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    String sha256,
    String quote,
    int start,
    int end,
    SpanView highlight,
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> via,
    double score,
    String url) {
  /// The views of an answer's citations, in order.
  public static List<CitationView> numbered(List<Citation> citations) {
    List<CitationView> views = new ArrayList<>();
    for (Citation citation : citations) {
      views.add(of(views.size() + 1, citation));
    }
    return views;
  }

  private static CitationView of(int n, Citation citation) {
    return new CitationView(
        n,
        citation.articleId(),
        citation.title(),
        citation.outlet(),
        citation.published().map(Object::toString),
        citation.sha256(),
        citation.quote(),
        citation.span().start(),
        citation.span().end(),
        SpanView.of(citation.highlight()),
        citation.speaker(),
        citation.role(),
        citation.via(),
        Math.round(citation.score() * 1000) / 1000.0,
        citation.url());
  }
}
