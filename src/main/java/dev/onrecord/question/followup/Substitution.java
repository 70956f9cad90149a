package dev.onrecord.question.followup;

import dev.onrecord.domain.question.AnswerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks the last question about somebody or something else: *and Medvedev?*, *what about Poland?*
final class Substitution {
  static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)(?<preposition>in|at|on|of|for|to|with|from|by|about|against|after|before|during"
              + "|under|near) (?<rest>.+)");

  private static final String TIME = "(?:(?:\\d{1,2} )?\\p{L}+ )?\\d{4}";

  /// When articles were published: *articles from 2009*.
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)(?<=\\b(?:articles|news|coverage|headlines) (?:published )?(?:from|of|in|on) )"
              + TIME
              + "\\b");

  private Substitution() {}

  static String of(String what, ExchangeReferents last) {
    String question = last.exchange().question();
    Matcher preposition = PREPOSITION.matcher(what);
    if (preposition.matches()) {
      String word = preposition.group("preposition").toLowerCase(Locale.ROOT);
      Matcher published = PUBLISHED.matcher(question);
      if (preposition.group("rest").matches(TIME) && published.find()) {
        return published.replaceFirst(Matcher.quoteReplacement(preposition.group("rest"))) + "?";
      }
      return last.allPhrases().stream()
          .filter(phrase -> phrase.before().equals(word))
          .findFirst()
          .map(phrase -> put(question, phrase, preposition.group("rest")))
          .orElseGet(() -> question + " " + what + "?");
    }
    List<NounChunk> phrases = Phrases.of(what);
    if (phrases.size() != 1) {
      return question + " " + what + "?";
    }
    NounChunk other = phrases.getFirst();
    return counterpart(other, last)
        .map(phrase -> put(question, phrase, what))
        .orElseGet(() -> beside(question, what, other, last));
  }

  /// The phrase of the last question that is of the same kind.
  private static Optional<NounChunk> counterpart(NounChunk other, ExchangeReferents last) {
    if (other.isTime()) {
      return first(last, NounChunk::isTime);
    }
    if (!other.name()) {
      return other.isPerson()
          ? first(last, NounChunk::mayBePerson)
          : first(last, phrase -> !phrase.name() && !phrase.isTime());
    }
    Optional<NounChunk> same =
        other.isGroup()
            ? first(last, phrase -> phrase.name() && phrase.isGroup())
            : first(last, phrase -> phrase.name() && phrase.mayBePerson());
    return same.or(() -> first(last, NounChunk::name))
        .or(() -> first(last, phrase -> other.mayBePerson() && phrase.isPerson()));
  }

  private static Optional<NounChunk> first(ExchangeReferents last, Predicate<NounChunk> fits) {
    return last.allPhrases().stream()
        .filter(phrase -> !phrase.isAskedFor())
        .filter(fits)
        .findFirst();
  }

  /// The last question with the new words added, if they can replace none of its phrases.
  private static String beside(
      String question, String what, NounChunk other, ExchangeReferents last) {
    if (other.isTime() || other.isPlace()) {
      return question + " in " + what + "?";
    }
    return last.asksFor() == AnswerType.STATEMENT
        ? question + " about " + what + "?"
        : "what about " + what + "?";
  }

  private static String put(String question, NounChunk phrase, String what) {
    return question.substring(0, phrase.span().start())
        + what
        + question.substring(phrase.span().end())
        + "?";
  }
}
