package dev.onrecord.cite;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.TracedQuote.Reworded;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the sentences that reword the sentences of a quote.
///
/// They share the most letters with the quote ([WordDifference#similarity]). A sentence that the
/// old text has outside the quote is another sentence and is left out. Between the same neighbours
/// as the quote had, a lower similarity is enough. Of 1,638 sentences of an encyclopaedia, 10 are
/// more similar to another sentence of their article than [#BETWEEN], and 2 more than [#ELSEWHERE].
final class Rewording {
  /// The least similarity of sentences elsewhere in the text.
  static final double ELSEWHERE = 0.6;

  /// The least similarity of sentences between the same neighbours as the quote had.
  static final double BETWEEN = 0.45;

  /// The longest quote that is looked for, in UTF-16 code units, and the most sentences of one:
  /// comparing takes time with the square of both.
  private static final int LONGEST = 1_500;

  private static final int MOST = 6;

  /// A stretch that is this many times as long as the quote cannot reach [#BETWEEN].
  private static final int TIMES = 4;

  private final SharedSentences then;
  private final SharedSentences now;
  private final List<Integer> quoted;
  private final Set<List<String>> others;
  private final int gapStart;
  private final int gapEnd;
  private final boolean isGap;

  private record Found(Span span, WordDifference difference, boolean between) {}

  /// @param quote offsets in the text that it is quoted from, half-open, UTF-16
  Rewording(SharedSentences then, Span quote, SharedSentences now) {
    this.then = then;
    this.now = now;
    this.quoted = then.touching(quote);
    this.others = then.without(quoted);
    int before = quoted.isEmpty() ? -1 : lastKept(quoted.getFirst());
    int after = quoted.isEmpty() ? now.size() : firstKept(quoted.getLast());
    gapStart = before + 1;
    gapEnd = after;
    isGap = before < after && (before >= 0 || after < now.size());
  }

  /// The number of the nearest sentence before the quote that the new text still has; -1 if there
  /// is none.
  private int lastKept(int first) {
    Map<List<String>, Integer> firsts = now.firsts();
    return IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
        .map(i -> firsts.getOrDefault(then.words().get(i), -1))
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  /// The same after the quote; the number of sentences if there is none.
  private int firstKept(int last) {
    Map<List<String>, Integer> lasts = now.lasts();
    return IntStream.range(last + 1, then.size())
        .map(i -> lasts.getOrDefault(then.words().get(i), -1))
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(now.size());
  }

  /// The sentences that are most like those of the quote, if they are like enough; of equal ones
  /// the first.
  Optional<Reworded> find() {
    if (quoted.isEmpty() || quoted.size() > MOST) {
      return Optional.empty();
    }
    Span stretch = then.stretch(quoted.getFirst(), quoted.getLast());
    if (stretch.length() > LONGEST) {
      return Optional.empty();
    }
    FoldedWords words = FoldedWords.of(then.text(), stretch);
    return candidates(TIMES * stretch.length())
        .flatMap(candidate -> compared(words, candidate).stream())
        .max(
            Comparator.comparingDouble((Found found) -> found.difference().similarity())
                .thenComparing(Found::between)
                .thenComparing(Comparator.comparing(Found::span).reversed()))
        .map(found -> new Reworded(found.span(), found.difference().edits()));
  }

  /// Runs of sentences that are new, of at most one more than the quote had: one may have become
  /// two.
  ///
  /// @param longest in UTF-16 code units
  private Stream<int[]> candidates(int longest) {
    return IntStream.range(0, now.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.range(first, Math.min(now.size(), first + quoted.size() + 1))
                    .takeWhile(last -> !others.contains(now.words().get(last)))
                    .takeWhile(last -> now.stretch(first, last).length() <= longest)
                    .mapToObj(last -> new int[] {first, last}));
  }

  private Optional<Found> compared(FoldedWords words, int[] candidate) {
    Span span = now.stretch(candidate[0], candidate[1]);
    boolean between = isGap && candidate[0] >= gapStart && candidate[1] < gapEnd;
    double least = between ? BETWEEN : ELSEWHERE;
    FoldedWords others = FoldedWords.of(now.text(), span);
    if (atMost(words, others) < least) {
      return Optional.empty();
    }
    return Optional.of(new Found(span, new WordDifference(words, others), between))
        .filter(found -> found.difference().similarity() >= least);
  }

  /// An upper bound of the similarity that is fast to compute: the words in common in any order.
  private static double atMost(FoldedWords words, FoldedWords others) {
    Set<String> known = new HashSet<>(words.all());
    int common =
        Math.min(
            words.letters(),
            others.all().stream().filter(known::contains).mapToInt(String::length).sum());
    return 2.0 * common / (words.letters() + others.letters());
  }
}
