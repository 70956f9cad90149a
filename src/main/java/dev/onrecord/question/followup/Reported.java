package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.language.ReportingVerbs;
import dev.onrecord.language.Tokenizer;
import dev.onrecord.language.WordToken;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the words that indirect speech reports: *the bridge is old* of *Li told the council on
/// Friday that the bridge is old*.
final class Reported {
  private static final Pattern THAT = Pattern.compile("\\bthat\\b");

  /// In UTF-16 code units.
  private static final int FAR = 80;

  /// Words after a verb that tell to whom, where or when something was said. Where these end is
  /// unclear.
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "\\s*(?:[,(]|(?:at|in|on|to|by|during|after|before|from|for|with|of|as|through|via|late"
              + "|earlier|last|yesterday|today|this|\\p{Lu}\\p{L}+day)\\b).*",
          Pattern.DOTALL);

  private Reported() {}

  /// Offsets in the statement, half-open, UTF-16; empty where it is not clear.
  static Optional<Span> of(String statement, String lastName) {
    int name = statement.indexOf(lastName);
    return Tokenizer.runs(statement).stream()
        .filter(word -> ReportingVerbs.reportsClause(word.text()))
        .min(Comparator.comparingInt(verb -> name < 0 ? start(verb) : Math.abs(start(verb) - name)))
        .flatMap(verb -> of(statement, verb, name < 0 ? start(verb) : name));
  }

  private static int start(WordToken word) {
    return word.span().start();
  }

  private static Optional<Span> of(String statement, WordToken verb, int name) {
    int comma = statement.lastIndexOf(',', Math.min(start(verb), name));
    Optional<Span> before = comma > 0 ? Optional.of(new Span(0, comma)) : Optional.empty();
    return Stream.concat(before.stream(), after(statement, verb).stream())
        .max(Comparator.comparingInt(Span::length));
  }

  private static Optional<Span> after(String statement, WordToken verb) {
    Optional<MatchResult> that =
        THAT.matcher(statement)
            .region(verb.span().end(), Math.min(statement.length(), verb.span().end() + FAR))
            .results()
            .findFirst();
    if (that.isPresent()) {
      return Optional.of(new Span(that.get().end(), statement.length()));
    }
    boolean tells = verb.text().startsWith("tell") || verb.text().equals("told");
    return tells
            || NOT_SAID.matcher(statement).region(verb.span().end(), statement.length()).matches()
        ? Optional.empty()
        : Optional.of(new Span(verb.span().end(), statement.length()));
  }
}
