package dev.onrecord.answer.phrase;

import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The phrases that a sentence offers, and what they are judged by: their first and last word with
/// those around them, the phrase as a whole, and the vectors of its words.
public final class PhraseFeatures {
  /// Components of a word's vector.
  static final int DIMENSION = 128;

  /// Of all that a phrase is judged by, in order: its start, its end, the whole, and the vectors of
  /// the first, of the last and of all its words.
  public static final List<String> NAMES =
      Stream.of(
              EdgeFeatures.names("start", -1),
              EdgeFeatures.names("end", 1),
              WholeFeatures.NAMES,
              components("start"),
              components("end"),
              components("all"))
          .flatMap(List::stream)
          .toList();

  private static final int START = 0;
  private static final int END = START + EdgeFeatures.COUNT;
  private static final int AS_WHOLE = END + EdgeFeatures.COUNT;
  private static final int FIRST_VECTOR = AS_WHOLE + WholeFeatures.NAMES.size();
  private static final int LAST_VECTOR = FIRST_VECTOR + DIMENSION;
  private static final int ALL_VECTORS = LAST_VECTOR + DIMENSION;

  private final List<Phrase> phrases;
  private final double[][] starts;
  private final double[][] ends;
  private final double[][] wholes;
  private final double[][] vectors;

  private PhraseFeatures(
      List<Phrase> phrases,
      double[][] starts,
      double[][] ends,
      double[][] wholes,
      double[][] vectors) {
    this.phrases = phrases;
    this.starts = starts;
    this.ends = ends;
    this.wholes = wholes;
    this.vectors = vectors;
  }

  /// Reads a sentence for a question.
  public static PhraseFeatures of(Question question, Evidence evidence) {
    SentenceWords words = SentenceWords.of(evidence);
    WordFeatures features = WordFeatures.of(question, evidence, words);
    List<Phrase> phrases = PhraseCandidates.of(question.asksFor(), words, features);
    Set<Phrase> typed =
        TypedPhrases.of(question, evidence)
            .flatMap(span -> Phrase.of(span, evidence).stream())
            .collect(Collectors.toSet());
    return new PhraseFeatures(
        phrases,
        EdgeFeatures.of(words, features, -1),
        EdgeFeatures.of(words, features, 1),
        phrases.stream()
            .map(phrase -> WholeFeatures.of(phrase, words, features, typed))
            .toArray(double[][]::new),
        IntStream.range(0, words.size())
            .mapToObj(evidence.words()::vector)
            .toArray(double[][]::new));
  }

  private static List<String> components(String words) {
    return IntStream.range(0, DIMENSION).mapToObj(c -> words + " component-" + c).toList();
  }

  /// Those that may answer, in order.
  public List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  /// For each phrase the sum of its features, in the order of [#NAMES], each by its weight.
  public double[] scores(double[] weights) {
    double[] first = new double[starts.length];
    double[] last = new double[starts.length];
    double[] before = new double[starts.length + 1];
    for (int i = 0; i < starts.length; i++) {
      first[i] = dot(starts[i], weights, START) + dot(vectors[i], weights, FIRST_VECTOR);
      last[i] = dot(ends[i], weights, END) + dot(vectors[i], weights, LAST_VECTOR);
      before[i + 1] = before[i] + dot(vectors[i], weights, ALL_VECTORS);
    }
    double[] scores = new double[phrases.size()];
    for (int p = 0; p < scores.length; p++) {
      Phrase phrase = phrases.get(p);
      scores[p] =
          first[phrase.first()]
              + last[phrase.last()]
              + (before[phrase.last() + 1] - before[phrase.first()]) / phrase.length()
              + dot(wholes[p], weights, AS_WHOLE);
    }
    return scores;
  }

  /// Adds the features of each phrase, times its factor, to a sum in the order of [#NAMES].
  public void addTo(double[] sum, double[] factors) {
    double[] first = new double[starts.length];
    double[] last = new double[starts.length];
    double[] inside = new double[starts.length];
    for (int p = 0; p < factors.length; p++) {
      Phrase phrase = phrases.get(p);
      first[phrase.first()] += factors[p];
      last[phrase.last()] += factors[p];
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        inside[i] += factors[p] / phrase.length();
      }
      add(sum, AS_WHOLE, wholes[p], factors[p]);
    }
    for (int i = 0; i < starts.length; i++) {
      add(sum, START, starts[i], first[i]);
      add(sum, END, ends[i], last[i]);
      add(sum, FIRST_VECTOR, vectors[i], first[i]);
      add(sum, LAST_VECTOR, vectors[i], last[i]);
      add(sum, ALL_VECTORS, vectors[i], inside[i]);
    }
  }

  private static double dot(double[] features, double[] weights, int from) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * weights[from + i];
    }
    return sum;
  }

  private static void add(double[] sum, int from, double[] features, double factor) {
    for (int i = 0; i < features.length; i++) {
      sum[from + i] += features[i] * factor;
    }
  }
}
