package dev.onrecord.answer;

import dev.onrecord.domain.Measured;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.WordReadings;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions and evidence, made by hand.
public final class Sentences {
  /// Where evidence starts in its article: never at 0, so that forgotten offsets show.
  public static final int OFFSET = 100;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int DIMENSION = 128;
  private static final double SCORE = .9;
  private static final TermMatch MET = new TermMatch(1, TermMatch.Where.SENTENCE);

  private Sentences() {}

  /// Every word with a capital is a name, every other a plain term.
  public static Question question(AnswerType type, String text) {
    List<Term> terms = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .forEach(
            word ->
                terms.add(
                    new Term(
                        word.group(),
                        new Span(word.start(), word.end()),
                        Character.isUpperCase(word.group().codePointAt(0))
                            ? Term.Kind.NAME
                            : Term.Kind.OTHER)));
    return new Question(text, terms, List.of(), type);
  }

  /// A sentence that meets all of a question's terms.
  public static Evidence sentence(Question question, String text) {
    return evidence(question, text, Optional.empty());
  }

  /// A sentence that meets all of a question's terms, with its words: all are alike.
  public static Evidence read(Question question, String text) {
    Span span = new Span(OFFSET, OFFSET + text.length());
    List<WordReadings.Word> words =
        WORD.matcher(text)
            .results()
            .map(word -> new WordReadings.Word(new Span(word.start(), word.end()), .3, .3, .3))
            .toList();
    return new Evidence(
        "news",
        span,
        span,
        text,
        Optional.empty(),
        SCORE,
        SCORE,
        List.of(),
        Measured.WELL,
        new WordReadings(words, new byte[words.size() * DIMENSION], DIMENSION),
        List.of());
  }

  /// A sentence that reports somebody's words.
  ///
  /// @param introduction role, `|` and speaker, or the speaker only
  /// @param quoted parts of the sentence
  public static Evidence said(
      Question question, String text, String introduction, String... quoted) {
    List<String> parts = List.of(introduction.split("\\|"));
    return evidence(
        question,
        text,
        Optional.of(
            new Statement(
                new Span(OFFSET, OFFSET + text.length()),
                Arrays.stream(quoted).map(words -> at(text, words)).toList(),
                parts.getLast(),
                parts.size() > 1 ? Optional.of(parts.getFirst()) : Optional.empty(),
                Optional.empty())));
  }

  private static Evidence evidence(Question question, String text, Optional<Statement> statement) {
    Span span = new Span(OFFSET, OFFSET + text.length());
    List<TermMatch> matches = question.terms().stream().map(term -> MET).toList();
    return new Evidence(
        "news",
        span,
        span,
        text,
        statement,
        SCORE,
        SCORE,
        matches,
        Measured.WELL,
        Measured.NO_WORDS,
        List.of());
  }

  /// Where words stand in the article.
  public static Span at(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' must be in '" + text + "'");
    }
    return new Span(OFFSET + start, OFFSET + start + words.length());
  }

  /// The words at a place of the article.
  public static String words(Span span, Evidence evidence) {
    return evidence.text().substring(span.start() - OFFSET, span.end() - OFFSET);
  }
}
