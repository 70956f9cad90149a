package dev.onrecord.question.followup;

import dev.onrecord.question.followup.Exchange.GivenQuote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces a reference to a quote by its place with the words of that quote: *the second one*,
/// *quote 2*, *[2]*.
final class Ordinals {
  private static final String QUOTE =
      "(?:quotes?|quotations?|citations?|sources?|passages?|statements?|sentences?|answers?)";

  private static final Map<String, Integer> PLACES =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("1st", 1),
          Map.entry("second", 2),
          Map.entry("2nd", 2),
          Map.entry("third", 3),
          Map.entry("3rd", 3),
          Map.entry("fourth", 4),
          Map.entry("4th", 4),
          Map.entry("fifth", 5),
          Map.entry("5th", 5));

  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)\\bthe (?<place>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last)"
              + " (?:one|"
              + QUOTE
              + ")\\b|\\b"
              + QUOTE
              + " (?:number |no\\.? ?|#)?(?<number>[1-9])\\b|\\[(?<bracket>[1-9])\\]");

  private Ordinals() {}

  /// The question with the marked words of the quote that it refers to; empty if it refers to none.
  static Optional<String> replace(String question, Topics topics) {
    List<GivenQuote> told = topics.last().exchange().quotes();
    Matcher pointing = POINTING.matcher(question);
    if (!pointing.find()) {
      return Optional.empty();
    }
    int place = place(pointing, told.size());
    return place < 1 || place > told.size()
        ? Optional.empty()
        : Optional.of(
            question.substring(0, pointing.start())
                + "\""
                + told.get(place - 1).mark()
                + "\""
                + question.substring(pointing.end()));
  }

  private static int place(Matcher pointing, int last) {
    String word = pointing.group("place");
    if (word != null) {
      return PLACES.getOrDefault(word.toLowerCase(Locale.ROOT), last);
    }
    String number = pointing.group("number");
    return Integer.parseInt(number == null ? pointing.group("bracket") : number);
  }
}
