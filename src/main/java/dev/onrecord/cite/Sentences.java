package dev.onrecord.cite;

import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sentences of a text, and which of them another text has too, word for word.
///
/// @param spans offsets in `text`, half-open, UTF-16, in order
/// @param words of each sentence
record Sentences(String text, List<Span> spans, List<List<String>> words) {
  static Sentences of(String text, List<Span> spans) {
    return new Sentences(
        text, spans, spans.stream().map(span -> FoldedWords.of(text, span).all()).toList());
  }

  int size() {
    return spans.size();
  }

  /// The numbers of the sentences that a stretch touches, in order.
  List<Integer> touching(Span stretch) {
    List<Integer> touching = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (spans.get(i).overlaps(stretch)) {
        touching.add(i);
      }
    }
    return touching;
  }

  /// From the start of one sentence to the end of another that is not before it.
  Span stretch(int first, int last) {
    return new Span(spans.get(first).start(), spans.get(last).end());
  }

  /// What the sentences say, but for some of them.
  Set<List<String>> without(List<Integer> some) {
    return IntStream.range(0, size())
        .filter(i -> !some.contains(i))
        .mapToObj(words::get)
        .collect(Collectors.toSet());
  }
}
