package dev.onrecord.answer.phrase;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.WordReadings.Word;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the phrase that a question asks for in a sentence that answers it.
public final class PhraseReader {
  /// Phrases that are compared; the others are hardly likely.
  private static final int MOST = 60;

  /// What belongs to a word or number beside it: *$5*, *U.S.*, *Anglo-Norman*.
  private static final Pattern BEFORE = Pattern.compile("(?:[$€£¥#]|(?:[\\p{L}\\p{N}]+[.–-])+)$");

  private static final Pattern AFTER =
      Pattern.compile(
          "[%°]|(?<=\\p{L}\\.\\p{L})\\.|(?:(?<=\\b\\p{L})\\.\\p{L}\\b)+\\.?|(?:[.–-][\\p{L}\\p{N}]+)+");

  /// In code units: longer words are left as they are.
  private static final int FAR = 40;

  private final PhraseModel model;

  /// Reads with the weights that come with the program.
  public PhraseReader() {
    this(PhraseModel.packaged());
  }

  /// Reads with other weights.
  public PhraseReader(PhraseModel model) {
    this.model = model;
  }

  /// The phrase, as a span of the article; none in a sentence without words.
  public Optional<Span> read(Question question, Evidence evidence) {
    PhraseFeatures features = PhraseFeatures.of(question, evidence);
    return best(question.asksFor(), features).map(phrase -> span(phrase, evidence));
  }

  /// The phrase that on average shares the most with the one that answers: a wide one where it is
  /// not clear which, rather than a narrow one that is wrong.
  public Optional<Phrase> best(AnswerType type, PhraseFeatures features) {
    List<Phrase> phrases = features.phrases();
    double[] chances = model.probabilities(type, features);
    List<Integer> likely =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer p) -> chances[p]).reversed())
            .limit(MOST)
            .toList();
    Phrase best = null;
    double most = -1;
    for (int p : likely) {
      Phrase phrase = phrases.get(p);
      double shared =
          likely.stream().mapToDouble(o -> chances[o] * share(phrase, phrases.get(o))).sum();
      if (shared > most) {
        best = phrase;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The harmonic mean of precision and recall, by words.
  private static double share(Phrase a, Phrase b) {
    return 2.0 * a.overlap(b) / (a.length() + b.length());
  }

  private static Span span(Phrase phrase, Evidence evidence) {
    List<Word> words = evidence.words().words();
    String text = evidence.text();
    int start = words.get(phrase.first()).span().start();
    int end = words.get(phrase.last()).span().end();
    Matcher before = BEFORE.matcher(text).region(Math.max(0, start - FAR), start);
    Matcher after = AFTER.matcher(text).region(end, text.length()).useTransparentBounds(true);
    start = before.find() ? before.start() : start;
    end = after.lookingAt() ? after.end() : end;
    int offset = evidence.sentence().start();
    return new Span(offset + start, offset + end);
  }
}
