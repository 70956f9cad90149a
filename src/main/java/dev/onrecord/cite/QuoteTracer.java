package dev.onrecord.cite;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.TracedQuote.Exact;
import dev.onrecord.domain.article.TracedQuote.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds a quote from one version of an article in another version: first character for character,
/// then reworded.
public final class QuoteTracer {
  /// A longer quote is looked for only near its old place; in UTF-16 code units.
  private static final int LONGEST = 5_000;

  private final Function<Article, List<Span>> sentences;

  /// @param sentences of an article, in order; offsets in its text, half-open, UTF-16
  public QuoteTracer(Function<Article, List<Span>> sentences) {
    this.sentences = sentences;
  }

  /// The place of a quote in the new version; empty if it is gone.
  ///
  /// @param quote offsets in the text of `then`, half-open, UTF-16; not empty
  public Optional<Place> trace(Article then, Span quote, Article now) {
    return exact(then.text(), quote, now.text())
        .<Place>map(Exact::new)
        .or(() -> new Rewording(sentences(then), quote, sentences(now)).find());
  }

  private SharedSentences sentences(Article article) {
    return SharedSentences.of(article.text(), sentences.apply(article));
  }

  /// The place of the quote character for character. Of several the nearest to the old one, counted
  /// from the start of the text or from its end, because an insertion elsewhere moves all text
  /// after it.
  private static Optional<Span> exact(String then, Span quote, String now) {
    int longer = now.length() - then.length();
    return places(quote.of(then), now, quote.start(), quote.start() + longer)
        .filter(place -> cuts(then, quote) || !cuts(now, place))
        .min(
            Comparator.<Span>comparingInt(
                    place ->
                        Math.min(
                            Math.abs(place.start() - quote.start()),
                            Math.abs(place.start() - quote.start() - longer)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// The places of words in a text.
  ///
  /// @param likely the only offsets that are tried for words that are too long to search for
  private static Stream<Span> places(String words, String text, int... likely) {
    IntStream starts =
        words.length() > LONGEST
            ? Arrays.stream(likely).filter(at -> text.startsWith(words, at))
            : IntStream.iterate(
                text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1));
    return starts.mapToObj(at -> new Span(at, at + words.length()));
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
