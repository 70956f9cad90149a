package dev.onrecord.question;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question that asks of two or more what each says: *what do Gates and Nesterenko say about the
/// shield*, *how do Russia and NATO differ on it*.
///
/// @param side who is asked about
/// @param question the same of this side alone
record Comparison(String side, String question) {
  private static final int MOST_SIDES = 4;
  private static final int MOST_WORDS = 6;

  /// In UTF-16 code units; to match longer ones could take long.
  private static final int LONGEST = 300;

  private static final String ABOUT =
      "(?:on|over|about|regarding|concerning|towards?|when it comes to) (?<topic>.+?)";
  private static final String POSITION =
      "(?:positions?|views?|stances?|opinions?|statements?|arguments?|attitudes?|reactions?"
          + "|remarks?|comments?|polic(?:y|ies)|demands?)";
  private static final String DO = "(?:do|does|did|have|has|had)";

  /// A side is put where the sides stand: *what did A and B say about it*.
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?:(?:compare|contrast) )?(?<head>(?:what|how|why) (?:"
              + DO
              + " )?)(?<sides>.+?)(?<rest> (?:each |both )?(?!mean\\b)(?:"
              + AskedType.SAYING
              + ")\\b.*)");

  /// Asked of each is what it thinks about the topic, or at all.
  private static final List<Pattern> POSITIONS =
      Stream.of(
              "how DO SIDES(?: POSITION)? (?:differ|disagree|compare|contrast|diverge) ABOUT",
              "how DO (?<one>.+?)(?:['’]s?)?(?: POSITION)? ABOUT (?:differ|diverge) from"
                  + " (?<two>.+?)(?:['’]s?)?",
              "how DO (?<one>.+?)(?:['’]s?)?(?: POSITION)? (?:differ|diverge) from"
                  + " (?<two>.+?)(?:['’]s?)?(?: POSITION)? ABOUT",
              "(?:what |how )?DO SIDES (?:agree|disagree) ABOUT",
              "what DO SIDES (?:agree|disagree) (?:on|over|about)",
              "what(?:['’]s| is| are| was| were) the (?:difference|disagreement|contrast)s?"
                  + " between (?:the POSITION of )?SIDES(?: POSITION)? ABOUT",
              "(?:compare|contrast|compare and contrast) (?:the POSITION of )?SIDES(?: POSITION)?"
                  + " ABOUT",
              "(?:compare|contrast|compare and contrast) (?:the POSITION of )?SIDES(?: POSITION)?",
              "(?<sides>.+? (?:vs\\.?|versus) .+?)(?: POSITION)? ABOUT")
          .map(
              words ->
                  words
                      .replace("DO", DO)
                      .replace("SIDES", "(?<sides>.+?)")
                      .replace("POSITION", POSITION)
                      .replace("ABOUT", ABOUT))
          .map(words -> Pattern.compile("(?i)" + words + "[\\s?.!]*"))
          .toList();

  private static final Pattern AND =
      Pattern.compile("(?i)\\s*,\\s*(?:and |or )?|\\s+(?:and|or)\\s+");
  private static final Pattern AGAINST =
      Pattern.compile(AND.pattern() + "|\\s+(?:vs\\.?|versus|with|to)\\s+");
  private static final Pattern BOTH = Pattern.compile("(?i)^(?:both|either) ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /// *The president of Poland and Romania* may be one or two.
  private static final Pattern OPEN_ENDED = Pattern.compile("(?i).*\\b(?:of|for|in|at)\\b.*");

  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an|its|his|her|their) .*");

  /// One for each side, in order; none if a question does not compare, or is long.
  static List<Comparison> of(String question) {
    if (question.length() > LONGEST) {
      return List.of();
    }
    Matcher said = SAID.matcher(question);
    if (said.matches()) {
      return split(said.group("sides"), AND).stream()
          .map(side -> new Comparison(side, said.group("head") + side + said.group("rest")))
          .toList();
    }
    return POSITIONS.stream()
        .map(pattern -> pattern.matcher(question))
        .filter(Matcher::matches)
        .map(Comparison::thoughts)
        .filter(sides -> !sides.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Comparison> thoughts(Matcher matched) {
    List<String> sides =
        matched.namedGroups().containsKey("sides")
            ? split(matched.group("sides"), AGAINST)
            : List.of(matched.group("one"), matched.group("two"));
    String topic =
        matched.namedGroups().containsKey("topic") ? " about " + matched.group("topic") : "";
    return sides.stream()
        .map(side -> new Comparison(side, "what does " + side + " think" + topic + "?"))
        .toList();
  }

  /// The sides of a list; none unless it clearly has several.
  private static List<String> split(String list, Pattern separator) {
    List<String> sides =
        Arrays.stream(separator.split(BOTH.matcher(list).replaceFirst("")))
            .map(side -> POSSESSIVE.matcher(side).replaceFirst("").strip())
            .toList();
    boolean clear = sides.size() > 1 && sides.size() <= MOST_SIDES;
    for (int i = 0; clear && i < sides.size(); i++) {
      clear =
          sides.get(i).split(" ").length <= MOST_WORDS
              && !Terms.of(sides.get(i), AskedType.of(sides.get(i))).isEmpty()
              && (i == 0 || endsBefore(sides.get(i - 1), sides.get(i)));
    }
    return clear ? sides : List.of();
  }

  private static boolean endsBefore(String side, String next) {
    return !OPEN_ENDED.matcher(side).matches()
        || OPEN_ENDED.matcher(next).matches()
        || ARTICLE.matcher(next).matches();
  }
}
