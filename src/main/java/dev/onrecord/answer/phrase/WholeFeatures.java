package dev.onrecord.answer.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a phrase is judged by as a whole, as numbers with names.
final class WholeFeatures {
  /// In the order of the numbers.
  static final List<String> NAMES =
      List.of(
          "words",
          "two-words",
          "three-words",
          "five-words",
          "eight-words",
          "has-met",
          "share-met",
          "share-function-words",
          "has-stop",
          "all-met",
          "is-typed",
          "is-in-typed",
          "has-typed");

  private WholeFeatures() {}

  /// @param typed the phrases that are of the kind that is asked for
  static double[] of(Phrase phrase, SentenceWords words, WordFeatures features, Set<Phrase> typed) {
    double length = phrase.length();
    double met = inside(phrase).filter(features::isMet).count();
    double function = inside(phrase).filter(features::isFunctionWord).count();
    return new double[] {
      length / 5,
      is(length > 1),
      is(length > 2),
      is(length > 4),
      is(length > 7),
      is(met > 0),
      met / length,
      function / length,
      is(inside(phrase).skip(1).anyMatch(words::hasStopBefore)),
      is(met == length),
      is(typed.contains(phrase)),
      is(typed.stream().anyMatch(t -> t.overlap(phrase) == phrase.length())),
      is(typed.stream().anyMatch(t -> t.overlap(phrase) == t.length()))
    };
  }

  private static IntStream inside(Phrase phrase) {
    return IntStream.rangeClosed(phrase.first(), phrase.last());
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }
}
