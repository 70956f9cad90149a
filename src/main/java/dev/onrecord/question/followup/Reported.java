package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where indirect speech tells what was said: *the bridge is old* of *Li told the council on Friday
/// that the bridge is old*.
final class Reported {
  private static final Pattern SAYING =
      Pattern.compile(
          "\\b(?:says?|said|tells?|told|adds?|added|warn(?:s|ed)?|claim(?:s|ed)?|stat(?:es|ed)"
              + "|insist(?:s|ed)?|argu(?:es|ed)|announce[sd]?|den(?:ies|ied)|promise[sd]?"
              + "|threaten(?:s|ed)?|explain(?:s|ed)?|confirm(?:s|ed)?|acknowledge[sd]?"
              + "|admit(?:s|ted)?|predict(?:s|ed)?|urge[sd]?|stress(?:es|ed)?|note[sd]?"
              + "|blame[sd]?|criticize[sd]?|criticise[sd]?|reaffirm(?:s|ed)?|conclude[sd]?"
              + "|estimate[sd]?|suggest(?:s|ed)?)\\b");

  private static final Pattern THAT = Pattern.compile("\\bthat\\b");

  /// In UTF-16 code units.
  private static final int FAR = 80;

  /// After a verb, what tells to whom, where or when, and no word shows where that ends.
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "\\s*(?:[,(]|(?:at|in|on|to|by|during|after|before|from|for|with|of|as|through|via|late"
              + "|earlier|last|yesterday|today|this|\\p{Lu}\\p{L}+day)\\b).*",
          Pattern.DOTALL);

  private Reported() {}

  /// Offsets in the statement, half-open, UTF-16; empty where it is not clear.
  static Optional<Span> of(String statement, String lastName) {
    int name = statement.indexOf(lastName);
    return SAYING
        .matcher(statement)
        .results()
        .min(
            Comparator.comparingInt(
                verb -> name < 0 ? verb.start() : Math.abs(verb.start() - name)))
        .flatMap(verb -> of(statement, verb, name < 0 ? verb.start() : name));
  }

  private static Optional<Span> of(String statement, MatchResult verb, int name) {
    int comma = statement.lastIndexOf(',', Math.min(verb.start(), name));
    Optional<Span> before = comma > 0 ? Optional.of(new Span(0, comma)) : Optional.empty();
    return Stream.concat(before.stream(), after(statement, verb).stream())
        .max(Comparator.comparingInt(Span::length));
  }

  private static Optional<Span> after(String statement, MatchResult verb) {
    Optional<MatchResult> that =
        THAT.matcher(statement)
            .region(verb.end(), Math.min(statement.length(), verb.end() + FAR))
            .results()
            .findFirst();
    if (that.isPresent()) {
      return Optional.of(new Span(that.get().end(), statement.length()));
    }
    boolean tells = verb.group().startsWith("tell") || verb.group().equals("told");
    return tells || NOT_SAID.matcher(statement).region(verb.end(), statement.length()).matches()
        ? Optional.empty()
        : Optional.of(new Span(verb.end(), statement.length()));
  }
}
