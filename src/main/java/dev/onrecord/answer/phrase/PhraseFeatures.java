package dev.onrecord.answer.phrase;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The phrases that a sentence offers, and what they are judged by: their first and last word with
/// those around them, the phrase as a whole, and the vectors of its words.
public final class PhraseFeatures {
  /// Components of a word's vector.
  static final int DIMENSION = 128;

  /// In words; longer answers are clauses.
  private static final int LONGEST = 15;

  /// Phrases do not reach over these.
  private static final Pattern DIVIDES = Pattern.compile("[;:—]");

  private static final Pattern STOPS = Pattern.compile("[,;:()\"“”—–]");
  private static final Pattern ENDS = Pattern.compile("[,;:()\"“”—–.?!]");

  private static final List<String> EDGE = List.of("stop-before", "stop-after");

  private static final List<String> WHOLE =
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

  /// Of all that a phrase is judged by, in order: its start, its end, the whole, and the vectors of
  /// the first, of the last and of all its words.
  public static final List<String> NAMES =
      Stream.of(
              edge("start", "", "-1", "-2"),
              edge("end", "", "+1", "+2"),
              WHOLE.stream(),
              vector("start"),
              vector("end"),
              vector("all"))
          .flatMap(names -> names)
          .toList();

  private static final int START = 0;
  private static final int END = 3 * WordFeatures.NAMES.size() + EDGE.size();
  private static final int AS_WHOLE = 2 * END;
  private static final int FIRST_VECTOR = AS_WHOLE + WHOLE.size();
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
    List<Phrase> phrases = phrases(question.asksFor(), words, features);
    Set<Phrase> typed =
        TypedPhrases.of(question, evidence)
            .flatMap(span -> phrase(span, evidence).stream())
            .collect(Collectors.toSet());
    return new PhraseFeatures(
        phrases,
        rows(
            words.size(),
            i -> edge(words, i, features.of(i), features.of(i - 1), features.of(i - 2))),
        rows(
            words.size(),
            i -> edge(words, i, features.of(i), features.of(i + 1), features.of(i + 2))),
        rows(phrases.size(), p -> whole(phrases.get(p), words, features, typed)),
        rows(words.size(), evidence.words()::vector));
  }

  private static Stream<String> edge(String name, String... places) {
    return Stream.concat(
        Arrays.stream(places)
            .flatMap(place -> WordFeatures.NAMES.stream().map(word -> name + place + " " + word)),
        EDGE.stream().map(stop -> name + " " + stop));
  }

  private static Stream<String> vector(String name) {
    return IntStream.range(0, DIMENSION).mapToObj(c -> name + " component-" + c);
  }

  /// The words that overlap a span of the article; none if no word does.
  public static Optional<Phrase> phrase(Span span, Evidence evidence) {
    int offset = evidence.sentence().start();
    int[] inside =
        IntStream.range(0, evidence.words().words().size())
            .filter(
                i -> {
                  Span word = evidence.words().words().get(i).span();
                  return word.start() + offset < span.end() && span.start() < word.end() + offset;
                })
            .toArray();
    return inside.length == 0
        ? Optional.empty()
        : Optional.of(new Phrase(inside[0], inside[inside.length - 1]));
  }

  private static List<Phrase> phrases(AnswerType type, SentenceWords words, WordFeatures features) {
    List<Phrase> phrases = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
        if ((last > first && DIVIDES.matcher(words.gaps().get(last)).find())
            || (asksForName(type)
                && PhrasePatterns.CALENDAR.matcher(words.texts().get(last)).matches())) {
          break;
        }
        if (features.mayStart(first) && !features.isFunctionWord(last)) {
          phrases.add(new Phrase(first, last));
        }
      }
    }
    return phrases;
  }

  private static boolean asksForName(AnswerType type) {
    return switch (type) {
      case PERSON, SPEAKER, PLACE -> true;
      case TIME, COUNT, MONEY, AMOUNT, STATEMENT, OTHER -> false;
    };
  }

  private static double[] edge(SentenceWords words, int at, double[]... around) {
    double[] row = new double[around.length * WordFeatures.NAMES.size() + EDGE.size()];
    for (int i = 0; i < around.length; i++) {
      System.arraycopy(around[i], 0, row, i * around[i].length, around[i].length);
    }
    row[row.length - 2] = at == 0 || STOPS.matcher(words.gaps().get(at)).find() ? 1 : 0;
    row[row.length - 1] =
        at == words.size() - 1 || ENDS.matcher(words.gaps().get(at + 1)).find() ? 1 : 0;
    return row;
  }

  private static double[] whole(
      Phrase phrase, SentenceWords words, WordFeatures features, Set<Phrase> typed) {
    double length = phrase.length();
    double met = 0;
    double function = 0;
    boolean stop = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      met += features.isMet(i) ? 1 : 0;
      function += features.isFunctionWord(i) ? 1 : 0;
      stop |= i > phrase.first() && STOPS.matcher(words.gaps().get(i)).find();
    }
    return new double[] {
      length / 5,
      length > 1 ? 1 : 0,
      length > 2 ? 1 : 0,
      length > 4 ? 1 : 0,
      length > 7 ? 1 : 0,
      met > 0 ? 1 : 0,
      met / length,
      function / length,
      stop ? 1 : 0,
      met == length ? 1 : 0,
      typed.contains(phrase) ? 1 : 0,
      typed.stream().anyMatch(t -> t.overlap(phrase) == phrase.length()) ? 1 : 0,
      typed.stream().anyMatch(t -> t.overlap(phrase) == t.length()) ? 1 : 0
    };
  }

  private static double[][] rows(int count, IntFunction<double[]> row) {
    return IntStream.range(0, count).mapToObj(row).toArray(double[][]::new);
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
