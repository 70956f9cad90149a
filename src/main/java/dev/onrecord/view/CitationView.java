package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A citation with its number in the answer, from 1.
///
/// @param url of the quote in the current text; right only if that has not changed
/// @param permalink permanent address of the quote in the quoted text
/// @param alsoIn articles with nearly the same text and the same sentence
/// @param stands whether this is the current text of the article, with the quote at its place
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
    @OwnAddress String url,
    @OwnAddress String permalink,
    List<ReprintView> alsoIn,
    boolean stands)
    implements QuoteFields {
  public CitationView {
    alsoIn = List.copyOf(alsoIn);
  }

  /// The views of citations that were just checked, in order.
  public static List<CitationView> numbered(List<Citation> citations) {
    return numbered(citations, citation -> true);
  }

  static List<CitationView> numbered(List<Citation> citations, Predicate<Citation> stands) {
    List<CitationView> views = new ArrayList<>();
    for (Citation citation : citations) {
      views.add(of(views.size() + 1, citation, stands.test(citation)));
    }
    return views;
  }

  private static CitationView of(int n, Citation citation, boolean stands) {
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
        citation.url(),
        citation.permalink(),
        citation.alsoIn().stream().map(ReprintView::of).toList(),
        stands);
  }
}
