package dev.onrecord.cite;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.TracedQuote.Exact;
import dev.onrecord.domain.TracedQuote.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds what was quoted from a text in another text of the same article: first character for
/// character, then in other words.
public final class QuoteTracer {
  private final Function<Article, List<Span>> sentences;

  /// @param sentences of an article, in order; offsets in its text, half-open, UTF-16
  public QuoteTracer(Function<Article, List<Span>> sentences) {
    this.sentences = sentences;
  }

  /// Where a quote stands now; empty if it is gone.
  ///
  /// @param quote offsets in the text of `then`, half-open, UTF-16; not empty
  public Optional<Place> trace(Article then, Span quote, Article now) {
    return exact(then.text(), quote, now.text())
        .<Place>map(Exact::new)
        .or(() -> new Rewording(sentences(then), quote, sentences(now)).find());
  }

  private Sentences sentences(Article article) {
    return Sentences.of(article.text(), sentences.apply(article));
  }

  /// Of several places the nearest to the old one, counted from the start of the text or from its
  /// end, as what was put in or left out elsewhere moves all that follows.
  private static Optional<Span> exact(String then, Span quote, String now) {
    String words = quote.of(then);
    List<Span> places = new ArrayList<>();
    for (int at = now.indexOf(words); at >= 0; at = now.indexOf(words, at + 1)) {
      Span place = new Span(at, at + words.length());
      if (cuts(then, quote) || !cuts(now, place)) {
        places.add(place);
      }
    }
    int longer = now.length() - then.length();
    return places.stream()
        .min(
            Comparator.<Span>comparingInt(
                    place ->
                        Math.min(
                            Math.abs(place.start() - quote.start()),
                            Math.abs(place.start() - quote.start() - longer)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// Whether a span begins or ends inside a word.
  private static boolean cuts(String text, Span span) {
    return isInsideWord(text, span.start()) || isInsideWord(text, span.end());
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }
}
