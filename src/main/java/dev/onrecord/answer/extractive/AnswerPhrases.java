package dev.onrecord.answer.extractive;

import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The phrases of a sentence that are of the kind a question asks for: names for *who*, dates for
/// *when*, numbers for *how many*.
final class AnswerPhrases {
  private static final String NUMBER_WORDS =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety|hundreds?|thousands?|dozens?|half|several|a few|many|no";
  private static final String MONTHS =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final Pattern MONEY =
      Pattern.compile(
          "(?:US|A|C)?[$€£¥]\\s?\\d[\\d.,]*+(?:\\s?(?:m|bn|k|million|billion|trillion)\\b)?"
              + "|\\b\\d[\\d.,]*+\\s(?:(?:million|billion|trillion|thousand)\\s)?"
              + "(?:US )?(?:dollars|euros|pounds|francs|marks|rubles|roubles|yen|yuan|rupees)\\b");
  private static final Pattern AMOUNT =
      Pattern.compile(MONEY.pattern() + "|\\b\\d[\\d.,]*+(?:\\s?(?:%|[\\p{L}°]++))?");
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b\\d[\\d.,]*(?:\\s(?:million|billion|thousand))?\\b"
              + "|\\b(?i:"
              + NUMBER_WORDS
              + ")\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:"
              + MONTHS
              + "\\s\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?(?:,?\\s\\d{4})?"
              + "|\\d{1,2}\\s"
              + MONTHS
              + "(?:\\s\\d{4})?|"
              + MONTHS
              + "\\s\\d{4}|(?:late |early |mid-?)?(?:1\\d|20)\\d\\ds?|(?:(?:next|last|on|late"
              + " last|early"
              + " next)\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:next|last|this|late"
              + " last|early next)\\s(?:week|month|year|decade|century)|yesterday|today|tomorrow|"
              + MONTHS
              + "|\\d+\\s(?:years?|months?|weeks?|days?|hours?|minutes?|decades|centuries)"
              + "(?:\\s(?:ago|later|earlier))?|decades(?:\\s(?:ago|later|away))?"
              + "|\\d+(?:th|st|nd|rd)\\scentury)");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:of|the|de|von|van|der|bin|al|el)\\s){0,2}"
              + "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+))*+");

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "\\b(?i:in|at|near|from|to|outside|inside|into|around|across|off)\\s(?:the\\s)?");

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "but",
          "and",
          "he",
          "she",
          "it",
          "they",
          "this",
          "that",
          "these",
          "those",
          "some",
          "after",
          "before",
          "when",
          "while",
          "as",
          "for",
          "if",
          "however",
          "meanwhile",
          "we",
          "our",
          "today",
          "now",
          "both",
          "without",
          "with",
          "by");

  private AnswerPhrases() {}

  /// Spans in the article's text, half-open, UTF-16, in order.
  static Stream<Span> of(Question question, Evidence evidence) {
    String text = evidence.text();
    return switch (question.asksFor()) {
      case MONEY -> matches(MONEY, evidence);
      case AMOUNT -> matches(AMOUNT, evidence);
      case COUNT -> matches(COUNT, evidence);
      case TIME -> matches(TIME, evidence);
      case PERSON -> names(question, evidence, text);
      case PLACE -> places(question, evidence, text);
      case STATEMENT, OTHER -> Stream.empty();
    };
  }

  private static Stream<Span> matches(Pattern pattern, Evidence evidence) {
    int offset = evidence.sentence().start();
    return pattern
        .matcher(evidence.text())
        .results()
        .map(match -> new Span(offset + match.start(), offset + match.end()));
  }

  /// Names after a preposition of place, if there are any; otherwise all names.
  private static Stream<Span> places(Question question, Evidence evidence, String text) {
    int offset = evidence.sentence().start();
    List<Span> names = names(question, evidence, text).toList();
    List<Span> placed =
        names.stream()
            .filter(
                span ->
                    PREPOSITION
                        .matcher(text)
                        .region(0, span.start() - offset)
                        .results()
                        .anyMatch(m -> m.end() == span.start() - offset))
            .toList();
    return (placed.isEmpty() ? names : placed).stream();
  }

  /// Names that the question does not hold already.
  private static Stream<Span> names(Question question, Evidence evidence, String text) {
    Set<String> asked =
        question.terms().stream()
            .map(Term::text)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    int offset = evidence.sentence().start();
    return matches(NAME, evidence)
        .filter(
            span -> {
              List<String> words =
                  List.of(
                      text.substring(span.start() - offset, span.end() - offset)
                          .toLowerCase(Locale.ROOT)
                          .split("[\\s'’]+"));
              return words.stream().noneMatch(asked::contains)
                  && !(words.size() == 1 && OPENERS.contains(words.getFirst()));
            });
  }
}
