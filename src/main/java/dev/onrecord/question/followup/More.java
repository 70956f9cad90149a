package dev.onrecord.question.followup;

import dev.onrecord.domain.question.AnswerType;
import java.util.regex.Pattern;

/// Recognises questions for more of the same.
final class More {
  /// *More*, *what else*, *go on*.
  static final Pattern MORE =
      Pattern.compile(
          "(?i)(?:and |ok(?:ay)?,? |please )*(?:(?:tell|give|show) me |say |i want )?(?:some"
              + " ?)?(?:more|(?:what|who|where|anything|anyone|something|any ?body|nothing)"
              + " (?:else|more)|any (?:more|others?)|(?:the )?(?:others?|rest)|next|go"
              + " on|continue|keep going|is (?:there|that) (?:(?:any(?:thing)?|some(?:thing)?)"
              + " )?(?:more|else|all))(?: (?:about|on) (?:it|this|that|him|her|them))?(?:,? please|"
              + " then)?");

  private static final Pattern ELSE =
      Pattern.compile(
          "(?i)\\b(?:else|another|others?|besides|apart"
              + " from|(?:any(?:thing)?|some(?:thing)?|what|once|tell (?:me|us)) more)\\b(?!"
              + " than)");

  private static final Pattern QUESTION_WORD =
      Pattern.compile("(?i)^(?<word>(?:who|whom|what|where|when|why|how)\\b)(?! else)");

  private More() {}

  /// The last question, asking for further quotes. If it asked for somebody's words about
  /// something, any of their words will do.
  static String of(Topics topics) {
    String question = topics.last().exchange().question();
    return topics.last().asksFor() == AnswerType.STATEMENT
        ? topics.person().map(person -> "what else did " + person + " say?").orElse(question)
        : QUESTION_WORD.matcher(question).replaceFirst("${word} else");
  }

  /// A question as it would be asked for the first time.
  static String withoutElse(String question) {
    return question.replaceFirst("(?i)(?<=^\\w{3,5}) else\\b", "");
  }

  /// Whether a question asks for quotes that were not given yet.
  static boolean asksForMore(String question) {
    return ELSE.matcher(question).find();
  }
}
