package dev.onrecord.answer.extractive;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of a quote that matter for a question.
final class Highlight {
  private Highlight() {}

  /// Offsets in the article's text, half-open, UTF-16, inside the evidence: the phrase asked for
  /// that stands nearest to the question's words, or the speaker's own words, or the sentence
  /// without its closing punctuation.
  static Span of(Question question, Evidence evidence) {
    Optional<Span> phrase =
        AnswerPhrases.of(question, evidence)
            .min(
                Comparator.comparingInt((Span span) -> distance(span, question, evidence))
                    .thenComparing(Comparator.naturalOrder()));
    return phrase
        .or(() -> spokenWords(question, evidence))
        .orElseGet(() -> withoutPunctuation(evidence));
  }

  private static Optional<Span> spokenWords(Question question, Evidence evidence) {
    if (question.asksFor() != AnswerType.STATEMENT && question.asksFor() != AnswerType.OTHER) {
      return Optional.empty();
    }
    return evidence
        .statement()
        .flatMap(
            statement ->
                statement.quoted().stream()
                    .filter(evidence.sentence()::contains)
                    .filter(quoted -> quoted.length() > evidence.sentence().length() / 4)
                    .max(
                        Comparator.comparingInt(Span::length)
                            .thenComparing(Comparator.reverseOrder())));
  }

  /// Code units between a phrase and the nearest word of the question in the sentence, on average.
  private static int distance(Span phrase, Question question, Evidence evidence) {
    String lower = evidence.text().toLowerCase(Locale.ROOT);
    if (lower.length() != evidence.text().length()) {
      return 0;
    }
    int offset = evidence.sentence().start();
    List<Integer> distances =
        question.terms().stream()
            .map(Term::text)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .map(word -> word.length() > 4 ? word.substring(0, word.length() - 1) : word)
            .flatMap(
                word -> {
                  int at = lower.indexOf(word);
                  return at < 0 ? Optional.<Integer>empty().stream() : Optional.of(at).stream();
                })
            .map(at -> gap(phrase, new Span(offset + at, offset + at + 1)))
            .toList();
    return distances.isEmpty()
        ? 0
        : distances.stream().mapToInt(Integer::intValue).sum() / distances.size();
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
  }

  private static Span withoutPunctuation(Evidence evidence) {
    int from = 0;
    int to = evidence.text().length();
    while (from < to - 1 && !Character.isLetterOrDigit(evidence.text().codePointAt(from))) {
      from += Character.charCount(evidence.text().codePointAt(from));
    }
    while (to - 1 > from && !Character.isLetterOrDigit(evidence.text().codePointBefore(to))) {
      to -= Character.charCount(evidence.text().codePointBefore(to));
    }
    int offset = evidence.sentence().start();
    return new Span(offset + from, offset + Math.max(from, to));
  }
}
