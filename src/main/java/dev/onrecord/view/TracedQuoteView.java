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

/// A quote, and where it stands in its article today.
///
/// @param stands whether the article has the text today that the quote was taken from
/// @param now where the article has the same words or clearly the same sentences; absent if it does
///   not
/// @param gone whether it has neither, or was removed
public record TracedQuoteView(String quote, boolean stands, Optional<PlaceView> now, boolean gone) {
  /// A place in the present text: offsets, half-open, in UTF-16 code units.
  ///
  /// @param exact whether it has the same words, character for character
  /// @param moved `up` or `down` if it is another place of the text than before, by more than the
  ///   quote's length
  /// @param url where it can be read
  /// @param changes what became of the words, where they are not the same
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

  /// A stretch of a difference.
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
