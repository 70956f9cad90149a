package dev.onrecord.question;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.question.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a pronoun stands for, where somebody writes in more than one sentence: *I read about
/// Deveselu. How much did it cost?*
///
/// Asked so, the nearest thing named before is meant often enough to be worth an answer, as the
/// reader is told how the pronoun was read.
final class Antecedent {
  private static final String NAMED = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*";
  private static final Pattern NAME = Pattern.compile(NAMED + "(?: " + NAMED + ")*");

  private static final Pattern ENDING = Pattern.compile("(?:['’]s)?[.'’-]*$");

  /// Not the *it* that stands for nothing: *how long does it take*, *is it true that*.
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)\\b(?:he|she|they|him|them|his|their|her|its"
              + "|it(?! (?:takes?|took|\\p{L}+ (?:that|to|if|whether))\\b))\\b");

  private static final Pattern WHO_IS =
      Pattern.compile("(?i)who(?:['’]s| is| was| are| were) (?<one>.+?)[\\s?.!]*");

  private static final Pattern WHO = Pattern.compile("(?i)\\bwho $");

  private Antecedent() {}

  /// A clause with its first pronoun replaced.
  ///
  /// @param pronoun as it was typed
  /// @param meant what it was taken for
  record Resolved(String clause, String pronoun, String meant) {}

  /// The clause with its pronoun replaced by what the text before names; empty if it has no
  /// pronoun, or names what the pronoun may stand for itself, or nothing was named.
  static Optional<Resolved> resolve(String clause, String before) {
    return pronoun(clause)
        .flatMap(
            pronoun ->
                named(before)
                    .filter(name -> !isPersonal(pronoun) || names(before).size() < 2)
                    .map(
                        name ->
                            new Resolved(
                                clause.substring(0, pronoun.start())
                                    + name
                                    + (isPossessive(pronoun, clause) ? "'s" : "")
                                    + clause.substring(pronoun.end()),
                                pronoun.group(),
                                name)));
  }

  /// Of two people that were named either may be meant.
  private static boolean isPersonal(MatchResult pronoun) {
    return switch (pronoun.group().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "his", "her" -> true;
      default -> false;
    };
  }

  /// Whether a clause has a pronoun that stands for something outside of it.
  static boolean isNeededBy(String clause) {
    return pronoun(clause).isPresent();
  }

  private static Optional<MatchResult> pronoun(String clause) {
    return PRONOUN
        .matcher(clause)
        .results()
        .findFirst()
        .filter(pronoun -> names(clause.substring(0, pronoun.start())).isEmpty());
  }

  private static boolean isPossessive(MatchResult pronoun, String clause) {
    return switch (pronoun.group().toLowerCase(Locale.ROOT)) {
      case "his", "their", "its" -> true;
      case "her" -> clause.substring(pronoun.end()).matches(" \\p{L}.*");
      default -> false;
    };
  }

  /// Of *who is the mayor of Rome*, the mayor; else the first name; else the thing.
  private static Optional<String> named(String before) {
    Matcher whoIs = WHO_IS.matcher(before);
    if (whoIs.matches()) {
      return Optional.of(whoIs.group("one"));
    }
    return names(before).stream().findFirst().or(() -> thing(before));
  }

  private static List<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(name -> withoutOpener(name.group()))
        .map(name -> ENDING.matcher(name).replaceFirst(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// A name without the word that only opens the text.
  private static String withoutOpener(String name) {
    int first = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
    return AskingWords.has(name.substring(0, first)) ? name.substring(first).strip() : name;
  }

  /// Words with a meaning of their own that stand together, without verbs: of a question the first,
  /// which it asks about; of a statement the last, which it comes to.
  private static Optional<String> thing(String text) {
    List<Span> things = new ArrayList<>();
    for (Term term : Terms.of(text, AskedType.of(text))) {
      boolean goesOn = !things.isEmpty() && things.getLast().end() + 1 == term.span().start();
      if (term.kind() != Term.Kind.VERB
          && !WHO.matcher(text).region(0, term.span().start()).find()) {
        int start = goesOn ? things.removeLast().start() : term.span().start();
        things.add(new Span(start, term.span().end()));
      }
    }
    Stream<Span> all = things.stream();
    return (Parts.asks(text) ? all.findFirst() : all.reduce((first, second) -> second))
        .map(span -> span.of(text));
  }
}
