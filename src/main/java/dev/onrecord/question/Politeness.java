package dev.onrecord.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people put around a question and do not ask: *so, pls tell me*, *I want to know*, *do you
/// know*, *thanks*.
///
/// @param core what is asked; never blank unless the text is
/// @param commands whether the frame tells to answer, as *tell me* does, so that the core asks even
///   where it is no question: *tell me what he said*
public record Politeness(String core, boolean commands) {
  private static final String PLEASE = "(?:please|pls|plz|kindly)";
  private static final String THANKS = "(?:thanks|thank you|thx|cheers)";
  private static final String SOMEBODY = "(?:you|u|anyone|anybody|someone|somebody)";
  private static final String FIND_OUT = "(?:know|learn|find out|understand|ask|hear)";

  /// What may follow an opening word directly.
  private static final String ASKING =
      anyOf(
          Clauses.QUESTION_WORD,
          Clauses.AUXILIARY,
          "if|whether|in (?:what|which)|tell|i|explain|compare|so|any",
          PLEASE);

  /// Words that open a talk. Most are words of the language too, so a comma or a question must
  /// follow: *so, who won*, but *right wing parties*.
  private static final Pattern OPENING =
      pattern(
          anyOf(
                  "(?:hi|hello|hey)(?: there)?",
                  "dear \\p{L}+",
                  "good (?:morning|afternoon|evening)",
                  "ok|okay|so|well|now|right|um+|uh+|hm+|and|but|also|then|if so|if not",
                  "sorry|excuse me|(?:quick |my |a |the )?question(?: is)?",
                  PLEASE,
                  THANKS)
              + "(?:\\s*[,.!:;–-]+\\s*|\\s+(?="
              + ASKING
              + "\\b))");

  /// Ways to say that one asks; what follows is asked.
  private static final Pattern COMMAND =
      pattern(
          anyOf(PLEASE, "just|also")
              + "?\\s*(?:(?:can|could|would|will) "
              + SOMEBODY
              + " )?"
              + PLEASE
              + "?\\s*"
              + anyOf(
                  "(?:tell|show|give|remind) (?:me|us)",
                  "let (?:me|us) know",
                  "explain(?: to (?:me|us))?",
                  "find(?: out)?(?: for (?:me|us))?|look up",
                  "(?:do|does|did) " + SOMEBODY + "(?: happen to)? (?:know|remember|recall)",
                  "i (?:want|need|wish|would like)(?: to)? " + FIND_OUT,
                  "(?:i['’]?d like|i wanna|i['’]?m trying|i am trying)(?: to)? " + FIND_OUT,
                  "i (?:really )?wonder(?:ed)?",
                  "i(?: was| am|['’]?m) (?:just )?(?:wondering|curious|interested)",
                  "i (?:do not|don['’]?t) (?:know|remember|understand)",
                  "(?:what )?i (?:want|need) to (?:know|ask) is",
                  "(?:any|no) (?:idea|clue)")
              + "(?: (?:(?:some|any|a little|a bit|more|something|anything|interesting|important"
              + "|information|details|facts) )*about)?[,:;–-]*\\s+(?:(?:if|whether)\\s+)?");

  /// Where to look is not asked: all is looked for in the archive.
  private static final String SOURCE =
      "(?:according to|based on|in|from) (?:the|these|this|your|all) (?:news )?"
          + "(?:articles?|archives?|texts?|documents?|passages?|sources?)";

  private static final Pattern SOURCE_FIRST = pattern(SOURCE + "\\s*[,:]?\\s+(?=\\p{L})");

  /// Not *as they please*.
  private static final Pattern CLOSING =
      pattern(
          "(?<!\\b(?:as|to|i|you|he|she|we|they|who|that))(?:[\\s,.;!–-]+"
              + anyOf(PLEASE, THANKS, SOURCE, "if you know|(?:do you have )?any idea")
              + ")+(?=[\\s?.!]*$)");

  /// The text in its frame, which may be none.
  public static Politeness of(String text) {
    String core = text;
    boolean commands = false;
    for (String before = ""; !before.equals(core); ) {
      before = core;
      core = without(SOURCE_FIRST, without(OPENING, core));
      String asked = without(COMMAND, core);
      commands |= !asked.equals(core);
      core = asked;
    }
    String open = CLOSING.matcher(core).replaceFirst("");
    return new Politeness(isBlank(open) ? core : open, commands);
  }

  /// The text without what stands first, if anything is left.
  private static String without(Pattern first, String text) {
    Matcher matcher = first.matcher(text);
    if (!matcher.lookingAt()) {
      return text;
    }
    String rest = text.substring(matcher.end());
    return isBlank(rest) ? text : rest;
  }

  private static boolean isBlank(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static String anyOf(String... alternatives) {
    return "(?:" + String.join("|", alternatives) + ")";
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?i)" + words);
  }
}
