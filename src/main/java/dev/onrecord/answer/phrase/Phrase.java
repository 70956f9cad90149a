package dev.onrecord.answer.phrase;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.WordReadings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words of a sentence that stand together.
///
/// @param first index of the first word
/// @param last index of the last word, at least `first`
public record Phrase(int first, int last) {
  /// The words that overlap a span of the article; none if no word does.
  public static Optional<Phrase> of(Span span, Evidence evidence) {
    int offset = evidence.sentence().start();
    List<WordReadings.Word> words = evidence.words().words();
    int[] inside =
        IntStream.range(0, words.size())
            .filter(
                i -> {
                  Span word = words.get(i).span();
                  return new Span(offset + word.start(), offset + word.end()).overlaps(span);
                })
            .toArray();
    return inside.length == 0
        ? Optional.empty()
        : Optional.of(new Phrase(inside[0], inside[inside.length - 1]));
  }

  /// In words.
  public int length() {
    return last - first + 1;
  }

  /// Words that both have.
  public int overlap(Phrase other) {
    return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
  }
}
