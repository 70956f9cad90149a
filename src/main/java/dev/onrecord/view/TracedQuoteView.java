package dev.onrecord.view;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.TracedQuote;
import dev.onrecord.domain.article.TracedQuote.Edit;
import dev.onrecord.domain.article.TracedQuote.Exact;
import dev.onrecord.domain.article.TracedQuote.Place;
import dev.onrecord.domain.article.TracedQuote.Reworded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A quote, and its place in the current text of its article.
///
/// @param stands whether the quoted text is the current text of the article
/// @param now place of the same words, or of clearly the same sentences, in the current text;
///   absent if there is none
/// @param gone whether there is no such place, or the article was removed
public record TracedQuoteView(String quote, boolean stands, Optional<PlaceView> now, boolean gone) {
  /// A place in the current text: offsets, half-open, in UTF-16 code units.
  ///
  /// @param exact whether the words are the same, character for character
  /// @param moved `up` or `down` if the quote moved by more than its length
  /// @param url of the place
  /// @param changes of the wording, if any
  public record PlaceView(
      int start,
      int end,
      String quote,
      boolean exact,
      Optional<String> moved,
      @OwnAddress String url,
      List<ChangeView> changes) {
    public PlaceView {
      changes = List.copyOf(changes);
    }

    private static PlaceView of(Article article, Span before, Place place) {
      Span span = place.span();
      return new PlaceView(
          span.start(),
          span.end(),
          span.of(article.text()),
          place instanceof Exact,
          moved(before, span),
          Article.url(article.id(), span),
          switch (place) {
            case Exact exact -> List.of();
            case Reworded reworded -> reworded.edits().stream().map(ChangeView::of).toList();
          });
    }

    private static Optional<String> moved(Span before, Span now) {
      int by = now.start() - before.start();
      if (Math.abs(by) <= before.length()) {
        return Optional.empty();
      }
      return Optional.of(by > 0 ? "down" : "up");
    }
  }

  /// A part of a difference.
  ///
  /// @param kind `kept`, `removed` or `added`
  public record ChangeView(String kind, String text) {
    private static ChangeView of(Edit edit) {
      return new ChangeView(edit.kind().name().toLowerCase(Locale.ROOT), edit.text());
    }
  }

  /// The view of a quote.
  public static TracedQuoteView of(TracedQuote traced) {
    Optional<PlaceView> now =
        traced
            .present()
            .flatMap(
                article ->
                    traced.place().map(place -> PlaceView.of(article, traced.span(), place)));
    return new TracedQuoteView(traced.quote(), traced.quoted().stands(), now, now.isEmpty());
  }
}
