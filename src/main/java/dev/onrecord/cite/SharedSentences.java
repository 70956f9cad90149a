package dev.onrecord.cite;

import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sentences of a text, and which of them another text has too, word for word.
///
/// @param spans offsets in `text`, half-open, UTF-16, in order
/// @param words of each sentence
record SharedSentences(String text, List<Span> spans, List<List<String>> words) {
  static SharedSentences of(String text, List<Span> spans) {
    return new SharedSentences(
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

  /// The words of all sentences except some.
  Set<List<String>> without(List<Integer> some) {
    Set<Integer> left = Set.copyOf(some);
    return IntStream.range(0, size())
        .filter(i -> !left.contains(i))
        .mapToObj(words::get)
        .collect(Collectors.toSet());
  }

  /// The number of the first sentence that has given words.
  Map<List<String>, Integer> firsts() {
    Map<List<String>, Integer> firsts = new HashMap<>();
    for (int i = 0; i < size(); i++) {
      firsts.putIfAbsent(words.get(i), i);
    }
    return firsts;
  }

  /// The number of the last sentence that has given words.
  Map<List<String>, Integer> lasts() {
    Map<List<String>, Integer> lasts = new HashMap<>();
    for (int i = 0; i < size(); i++) {
      lasts.put(words.get(i), i);
    }
    return lasts;
  }
}
