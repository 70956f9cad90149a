package dev.onrecord.cite;

import dev.onrecord.domain.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds a quote in a passage: the same words in the same order, whatever stands between them.
/// Takes time linear in the quote and bounded by the passage.
final class Alignment {
  /// A longer quote is not looked for, as a passage is a paragraph; in UTF-16 code units.
  static final int LONGEST = 20_000;

  /// Words that an ellipsis may leave out.
  private static final int GAP = 40;

  private final String text;
  private final FoldedWords passage;
  private final Span sentence;

  /// @param passage where to look; offsets in `text`, half-open, UTF-16
  /// @param sentence which of the passage's sentences is meant, if the words stand there too
  Alignment(String text, Span passage, Span sentence) {
    this.text = text;
    this.passage = FoldedWords.of(text, passage);
    this.sentence = sentence;
  }

  /// Where the quote stands in the text, from its first word to its last; what an ellipsis leaves
  /// out is inside.
  Optional<Span> find(String quote) {
    if (quote.length() > LONGEST) {
      return Optional.empty();
    }
    return Pieces.readings(quote).stream()
        .filter(pieces -> pieces.words() <= passage.size() && pieces.haveSubstance())
        .flatMap(pieces -> best(pieces, quote).stream())
        .findFirst();
  }

  /// The best place of the pieces: in the sentence that is meant, spelled alike, with the shortest
  /// gaps; of equal places the first.
  private Optional<Span> best(Pieces pieces, String quote) {
    String spelled = new Span(0, quote.length()).trim(quote).of(quote);
    return IntStream.range(0, passage.size())
        .mapToObj(start -> match(pieces.pieces(), start))
        .flatMap(Optional::stream)
        .min(
            Comparator.<Span, Boolean>comparing(span -> !sentence.contains(span))
                .thenComparing(span -> !text.startsWith(spelled, span.start()))
                .thenComparingInt(Span::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  /// The place of the pieces if the first one stands at word `start`, each next one as soon as
  /// possible.
  private Optional<Span> match(List<List<String>> pieces, int start) {
    int at = start;
    int end = start;
    for (int p = 0; p < pieces.size(); p++) {
      List<String> piece = pieces.get(p);
      int latest = p == 0 ? start : at + GAP;
      int from = at;
      while (from <= latest && !passage.has(piece, from)) {
        from++;
      }
      if (from > latest) {
        return Optional.empty();
      }
      at = from + piece.size();
      end = at;
    }
    return Optional.of(withSigns(passage.span(start).start(), passage.span(end - 1).end()));
  }

  /// With the sign of a currency before a number and that of a percentage after it.
  private Span withSigns(int start, int end) {
    boolean currency =
        start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
    boolean share = end < text.length() && "%‰°".indexOf(text.charAt(end)) >= 0;
    return new Span(currency ? start - 1 : start, share ? end + 1 : end);
  }
}
