package dev.onrecord.answer.extractive;

import dev.onrecord.answer.phrase.PhraseReader;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a quote that matter for a question.
final class Highlight {
  private static final PhraseReader PHRASES = new PhraseReader();

  private Highlight() {}

  /// Offsets in the article's text, half-open, UTF-16, inside the evidence: the speaker's role,
  /// name or own words where these are asked for; otherwise the phrase that is. Where there is
  /// none, the sentence without its closing punctuation.
  static Span of(Question question, Evidence evidence) {
    Span marked =
        roleAskedFor(question, evidence)
            .or(() -> speakerAskedFor(question, evidence))
            .or(() -> spokenWords(question, evidence))
            .or(() -> PHRASES.read(question, evidence))
            .orElseGet(() -> withoutPunctuation(evidence.sentence(), evidence));
    return wholeCharacters(marked, evidence);
  }

  /// With the accents, vowel signs and the like that belong to the first and last letter.
  private static Span wholeCharacters(Span span, Evidence evidence) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(evidence.text());
    int offset = evidence.sentence().start();
    int from = span.start() - offset;
    int to = span.end() - offset;
    return new Span(
        offset + (characters.isBoundary(from) ? from : characters.preceding(from)),
        offset + (characters.isBoundary(to) ? to : characters.following(to)));
  }

  /// The speaker's role in the sentence, where the question asks who they are and nothing else.
  private static Optional<Span> roleAskedFor(Question question, Evidence evidence) {
    if (question.asksFor() != AnswerType.PERSON || question.terms().isEmpty()) {
      return Optional.empty();
    }
    return evidence
        .statement()
        .filter(
            statement ->
                question.terms().stream()
                    .allMatch(t -> places(t.text(), statement.speaker()).findAny().isPresent()))
        .flatMap(Statement::role)
        .flatMap(role -> find(role, evidence));
  }

  /// The speaker's name in the sentence, or else role, where the question asks who said it, or who
  /// has their role.
  private static Optional<Span> speakerAskedFor(Question question, Evidence evidence) {
    return evidence
        .statement()
        .filter(
            statement ->
                question.asksFor() == AnswerType.SPEAKER
                    || (question.asksFor() == AnswerType.PERSON && hasRole(statement, question)))
        .flatMap(
            statement ->
                find(statement.speaker(), evidence)
                    .or(() -> find(statement.lastName(), evidence))
                    .or(() -> statement.role().flatMap(role -> find(role, evidence))));
  }

  private static boolean hasRole(Statement statement, Question question) {
    String role = statement.role().orElse("");
    return question.terms().stream().anyMatch(t -> places(t.text(), role).findAny().isPresent());
  }

  /// Where words first stand in the sentence, with capitals or without.
  private static Optional<Span> find(String words, Evidence evidence) {
    int offset = evidence.sentence().start();
    return Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(evidence.text())
        .results()
        .findFirst()
        .map(found -> new Span(offset + found.start(), offset + found.end()));
  }

  private static Optional<Span> spokenWords(Question question, Evidence evidence) {
    return switch (question.asksFor()) {
      case STATEMENT ->
          ReportedWords.longQuotation(evidence).or(() -> reported(question, evidence));
      case OTHER -> ReportedWords.longQuotation(evidence);
      case PERSON, SPEAKER, PLACE, TIME, COUNT, MONEY, AMOUNT -> Optional.empty();
    };
  }

  private static Optional<Span> reported(Question question, Evidence evidence) {
    return question.speaker().isEmpty()
        ? Optional.empty()
        : ReportedWords.of(evidence).map(span -> withoutPunctuation(span, evidence));
  }

  /// Where a word, or a word that differs from it in the ending only, stands in a text.
  private static Stream<MatchResult> places(String word, String text) {
    String stem = word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    return Pattern.compile(Pattern.quote(stem), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .results();
  }

  private static Span withoutPunctuation(Span span, Evidence evidence) {
    int offset = evidence.sentence().start();
    String text = evidence.text();
    int from = span.start() - offset;
    int to = span.end() - offset;
    while (from < to - 1 && !Character.isLetterOrDigit(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to - 1 > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return new Span(offset + from, offset + Math.max(from, to));
  }
}
