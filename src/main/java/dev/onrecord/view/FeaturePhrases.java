package dev.onrecord.view;

import dev.onrecord.domain.answer.Explained.Part;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Says in words what raised and what lowered a score.
final class FeaturePhrases {
  /// Neutral wording, because a feature can raise the score of one sentence and lower that of
  /// another.
  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("rare-tokens", "how well it matches the rarest words of the question"),
          Map.entry(
              "close-tokens", "how close its words are in meaning to the words of the question"),
          Map.entry("function-words", "how well its function words match the question"),
          Map.entry("question-word", "how well it matches the question word"),
          Map.entry("question-word-three", "how many of its words match the question word"),
          Map.entry(
              "after-question-word", "how well it matches the words right after the question word"),
          Map.entry("passage", "how well its whole paragraph matches the question"),
          Map.entry("neighbour-gain", "how much the neighbouring sentences add"),
          Map.entry("previous-gain", "how much the sentence before it adds"),
          Map.entry("previous", "how well the sentence before it matches the question"),
          Map.entry("sentence-bm25", "how many words of the question it has"),
          Map.entry("passage-bm25", "how many words of the question its paragraph has"),
          Map.entry("shared-pairs", "how many pairs of words it shares with the question"),
          Map.entry("position", "how far down its paragraph it stands"),
          Map.entry("opens-passage", "whether it opens its paragraph"),
          Map.entry("uneven-terms", "how evenly it matches the words of the question"),
          Map.entry("names-not-in-sentence", "how many names of the question it has itself"),
          Map.entry("names-not-near", "how many names of the question stand in it or near it"),
          Map.entry(
              "worst-term-not-near", "how close it comes in meaning to the words that it lacks"),
          Map.entry(
              "has-answer-type", "whether it has the kind of answer that the question asks for"),
          Map.entry("opens-with-pronoun", "whether it opens with a word such as he or this"),
          Map.entry("said-by-asked", "whose words it reports"),
          Map.entry("said-by-asked-directly", "whether most of it is the speaker's own words"));

  /// The smallest effect that is mentioned. For scale: a sentence with a score higher by 1 is
  /// preferred about three times in four.
  private static final double LEAST = .3;

  private static final int MOST_FOR = 2;
  private static final int MOST_AGAINST = 1;

  private FeaturePhrases() {}

  /// The words for a feature of a score.
  ///
  /// @throws IllegalArgumentException if the feature is unknown
  static String of(String feature) {
    String phrase = PHRASES.get(feature);
    if (phrase == null) {
      throw new IllegalArgumentException("there are no words for the feature " + feature);
    }
    return phrase;
  }

  /// The reason, one sentence; none if no effect is large enough.
  ///
  /// @param parts strongest first
  static Stream<String> weights(List<Part> parts) {
    List<String> in = phrases(parts, part -> part.effect() >= LEAST, MOST_FOR);
    List<String> against = phrases(parts, part -> part.effect() <= -LEAST, MOST_AGAINST);
    if (in.isEmpty() && against.isEmpty()) {
      return Stream.empty();
    }
    if (in.isEmpty()) {
      return Stream.of("What weighed most against it: %s.".formatted(against.getFirst()));
    }
    String most = "What weighed most for it: " + String.join(", and ", in);
    return Stream.of(
        most + (against.isEmpty() ? "." : "; against it: " + against.getFirst() + "."));
  }

  private static List<String> phrases(List<Part> parts, Predicate<Part> which, int most) {
    return parts.stream().filter(which).limit(most).map(part -> of(part.feature())).toList();
  }
}
