package dev.onrecord.question;

import dev.onrecord.language.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The questions that a sentence joins: *who leads the bank and where is it*.
///
/// An *and* joins questions only where a question word with its verb follows; all other words that
/// it joins belong to one question: *Poland and Romania*, *who lives and works there*.
final class Clauses {
  static final String AUXILIARY =
      WordClass.anyOf(WordClass.DO, WordClass.BE, WordClass.HAVE, WordClass.MODAL);
  static final String QUESTION_WORD = WordClass.anyOf(WordClass.QUESTION);
  static final String PREPOSITION = "(?:" + WordClass.anyOf(WordClass.PREPOSITION) + " )?";
  private static final Pattern ANY_QUESTION_WORD =
      Pattern.compile("(?i)\\b" + QUESTION_WORD + "\\b");
  private static final String AND = ",? +(?:and|but|or|plus|then)(?: +(?:also|then))? +|[;,] +";

  /// *Where is*, *who pays*, *how much did*, *in which countries are*; not *how it works* or *when
  /// it is*.
  private static final String DIRECTLY =
      PREPOSITION
          + "(?<word>"
          + QUESTION_WORD
          + ")(?:['’]?s\\b|(?<=how) (?:many|much)\\b|(?<=what|which|whose|how)(?!"
          + " (?:the|an?|this|that|these|those|h?is|her|its|their|s?he|it|they|we|you|i)\\b)(?: (?!"
          + AUXILIARY
          + "\\b)[\\p{L}\\p{N}'’-]+){1,4} "
          + AUXILIARY
          + "\\b| "
          + AUXILIARY
          + "\\b|(?<=who) \\p{L}+)";

  /// *Which countries border*, *how many people live*.
  private static final String OF_SUBJECT =
      PREPOSITION
          + "(?<subject>which|what|whose|how(?= (?:many|much)\\b))"
          + " (?!(?:the|an?|this|that|these|those"
          + "|h?is|her|its|their|s?he|it|they|we|you|i)\\b)\\p{L}";

  private static final Pattern DIRECT = Pattern.compile("(?i)" + DIRECTLY);
  private static final Pattern ASKS_OF_SUBJECT = Pattern.compile("(?i)" + OF_SUBJECT);
  private static final Pattern JOIN = Pattern.compile("(?i)(?:" + AND + ")(?=" + DIRECTLY + ")");

  private static final Pattern AFTER_COMMA =
      Pattern.compile("(?i)(?:what|where|when|why|how)(?:['’]?s| " + AUXILIARY + ")\\b");

  /// After *tell me* each question word opens what is to be told.
  private static final Pattern JOIN_OF_TOLD =
      Pattern.compile(
          "(?i)(?:" + AND + ")(?=" + PREPOSITION + "(?<word>" + QUESTION_WORD + ")\\b)");

  /// *When and where did he die*; *what did he say and when*.
  private static final Pattern TWO_WORDS =
      Pattern.compile(
          "(?i)(?<first>who|what|where|when|why|how),? and (?<second>who|what|where|when|why|how)"
              + "(?<rest> "
              + AUXILIARY
              + "\\b.*)");

  private static final Pattern WORD_AFTER =
      Pattern.compile(
          "(?i)(?<first>who|what|where|when|why|how)(?<rest> "
              + AUXILIARY
              + "\\b.*?),? and (?<second>when|where|why|how)(?<end>[\\s?.!]*)");

  private Clauses() {}

  /// @param told whether the sentence is what a command tells to tell
  static List<String> of(String sentence, boolean told) {
    for (Pattern pattern : List.of(TWO_WORDS, WORD_AFTER)) {
      Matcher two = pattern.matcher(sentence);
      if (two.matches()) {
        String rest = two.group("rest");
        return List.of(two.group("first") + rest, two.group("second") + rest);
      }
    }
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (MatchResult join : joins(sentence, told)) {
      clauses.add(sentence.substring(from, join.start()));
      from = join.end();
    }
    clauses.add(sentence.substring(from));
    return clauses;
  }

  private static List<MatchResult> joins(String sentence, boolean told) {
    Matcher first = DIRECT.matcher(sentence);
    Matcher subject = ASKS_OF_SUBJECT.matcher(sentence);
    Set<Integer> openers = new HashSet<>();
    if (first.lookingAt()) {
      openers.add(first.start("word"));
    } else if (subject.lookingAt()) {
      openers.add(subject.start("subject"));
    } else if (!told) {
      return List.of();
    }
    List<MatchResult> joins = new ArrayList<>();
    Matcher join = (told ? JOIN_OF_TOLD : JOIN).matcher(sentence);
    while (join.find()) {
      if (!continuesClause(sentence, join, openers)) {
        joins.add(join.toMatchResult());
        openers.add(join.start("word"));
      }
    }
    return joins;
  }

  /// Whether the question word goes on with a clause that describes, as in *the man who shot and
  /// who fled*. After a comma alone most do.
  ///
  /// @param openers where the question words stand that open a question
  private static boolean continuesClause(String sentence, Matcher join, Set<Integer> openers) {
    String word = join.group("word").toLowerCase(Locale.ROOT);
    boolean bareComma = join.group().strip().length() == 1;
    return (bareComma && !AFTER_COMMA.matcher(sentence.substring(join.end())).lookingAt())
        || ANY_QUESTION_WORD
            .matcher(sentence.substring(0, join.start()))
            .results()
            .filter(other -> !openers.contains(other.start()))
            .anyMatch(other -> other.group().equalsIgnoreCase(word));
  }
}
