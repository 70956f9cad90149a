package dev.onrecord.answer.phrase;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The phrases of a sentence that are of the kind a question asks for: names for *who*, dates for
/// *when*, numbers for *how many*.
public final class TypedPhrases {
  /// Words that have a capital only because they open a sentence.
  private static final Set<String> OPENERS =
      Set.of(
          ("the a an in on at but and he she it they this that these those some after before when"
                  + " while as for if however meanwhile we our today now both without with by")
              .split(" "));

  private TypedPhrases() {}

  /// Spans in the article's text, half-open, UTF-16, in order.
  public static Stream<Span> of(Question question, Evidence evidence) {
    String text = evidence.text();
    return switch (question.asksFor()) {
      case MONEY -> matches(PhrasePatterns.MONEY, evidence);
      case AMOUNT -> matches(PhrasePatterns.AMOUNT, evidence);
      case COUNT -> matches(PhrasePatterns.COUNT, evidence);
      case TIME -> times(question, evidence);
      case PERSON, SPEAKER -> names(question, evidence, text);
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

  /// Times, but for *said Wednesday* and the like, which tell when it was said and not when it was;
  /// unless that is asked.
  private static Stream<Span> times(Question question, Evidence evidence) {
    if (PhrasePatterns.SAYING.matcher(question.text()).find()) {
      return matches(PhrasePatterns.TIME, evidence);
    }
    int offset = evidence.sentence().start();
    return matches(PhrasePatterns.TIME, evidence)
        .filter(
            span -> {
              Matcher before =
                  PhrasePatterns.SAYING_BEFORE
                      .matcher(evidence.text())
                      .region(0, span.start() - offset);
              return !before.find();
            });
  }

  /// Names after a preposition of place, if there are any; otherwise all names.
  private static Stream<Span> places(Question question, Evidence evidence, String text) {
    int offset = evidence.sentence().start();
    List<Span> names = names(question, evidence, text).toList();
    List<Span> placed =
        names.stream()
            .filter(
                span ->
                    PhrasePatterns.PREPOSITION
                        .matcher(text)
                        .region(0, span.start() - offset)
                        .find())
            .toList();
    return (placed.isEmpty() ? names : placed).stream();
  }

  /// Names without what the question holds already: of *Romania's President Klaus Iohannis*, asked
  /// who is president of Romania, the last two words.
  private static Stream<Span> names(Question question, Evidence evidence, String text) {
    Set<String> asked =
        question.terms().stream()
            .map(Term::text)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .map(word -> word.length() > 4 ? word.substring(0, word.length() - 1) : word)
            .collect(Collectors.toSet());
    int offset = evidence.sentence().start();
    return PhrasePatterns.NAME
        .matcher(text)
        .results()
        .flatMap(name -> afterAsked(name.group(), name.start() + offset, asked).stream());
  }

  private static Optional<Span> afterAsked(String name, int start, Set<String> asked) {
    int from = 0;
    Matcher words = PhrasePatterns.WORD.matcher(name);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (asked.stream().anyMatch(word::startsWith)
          || (words.start() == 0 && OPENERS.contains(word))) {
        from = words.end();
      }
    }
    String rest = name.substring(from).replaceFirst("^['’]s\\b", "");
    String phrase = rest.strip().replaceFirst("['’]s?$", "");
    int at = start + name.length() - rest.stripLeading().length();
    return phrase.isEmpty() || PhrasePatterns.CALENDAR.matcher(phrase).matches()
        ? Optional.empty()
        : Optional.of(new Span(at, at + phrase.length()));
  }
}
