package dev.onrecord.answer.phrase;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.WordReadings.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sentence's words, and what stands between them.
///
/// @param texts as they are spelled
/// @param lower in lower case
/// @param gaps what stands before each word, and last what stands after all
record SentenceWords(List<String> texts, List<String> lower, List<String> gaps) {
  private static final Pattern DIVIDES = Pattern.compile("[;:—]");
  private static final Pattern STOPS = Pattern.compile("[,;:()\"“”—–]");
  private static final Pattern ENDS = Pattern.compile("[,;:()\"“”—–.?!]");

  static SentenceWords of(Evidence evidence) {
    List<String> texts = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int at = 0;
    for (Word word : evidence.words().words()) {
      Span span = word.span();
      gaps.add(evidence.text().substring(at, span.start()));
      texts.add(span.of(evidence.text()));
      at = span.end();
    }
    gaps.add(evidence.text().substring(at));
    return new SentenceWords(
        texts, texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList(), gaps);
  }

  int size() {
    return texts.size();
  }

  /// Whether something stands before a word that no phrase reaches over.
  boolean isDividedBefore(int index) {
    return DIVIDES.matcher(gaps.get(index)).find();
  }

  /// Whether a comma or the like stands before a word.
  boolean hasStopBefore(int index) {
    return STOPS.matcher(gaps.get(index)).find();
  }

  /// Whether a comma, a full stop or the like stands after a word.
  boolean hasStopAfter(int index) {
    return ENDS.matcher(gaps.get(index + 1)).find();
  }
}
