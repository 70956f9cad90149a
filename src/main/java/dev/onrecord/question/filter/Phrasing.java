package dev.onrecord.question.filter;

import java.util.Locale;
import java.util.regex.Pattern;

/// Patterns of English, and questions without some of their words.
final class Phrasing {
  /// What may stand before a word.
  static final String START = "(?<![\\p{L}\\p{M}\\p{N}_'’&.-])";

  /// What ends a phrase: the end, a mark, or a word that cannot go on with a name or noun. So *BBC
  /// journalists*, *the Guardian's editor* and *the 2009 elections* are no outlet and no year.
  static final String END =
      "(?=\\s*(?:$|[,;:?!)\"”]|\\.(?:\\s|$))| (?:about|regarding|concerning|on|in|at|during|after"
          + "|before|since|when|what|who|which|where|why|how|is|are|was|were|did|does|do|has|have"
          + "|had|can|could|will|would|say|says|said|mention)\\b)";

  /// What follows a verb of saying that has no more of its own: *say about it*, *say?*
  static final String ABOUT = "(?=[\\s?.!]*$| (?:about|regarding|concerning|on|of)\\b)";

  /// *Articles about it*: what the archive has, where it was said which of it is searched.
  private static final Pattern LISTED =
      pattern(
          "^(?:(?:are there|is there|show me|show us|give me|find|list|search|read|see) )?"
              + "(?:(?:any|the|all|some|only) )*(?:(?:news|press|newspaper|media) )?"
              + "(?:articles|reports|stories|news|coverage|headlines|reporting)"
              + "(?= (?:about|regarding|concerning|on)\\b)");

  private Phrasing() {}

  /// A pattern in any case, where a space stands for any white space, and digits are those of
  /// ASCII.
  static Pattern pattern(String words) {
    return Pattern.compile(
        "(?i)" + words.replace("\\d", "[0-9]").replace(" ", "\\s+"),
        Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// A question with other words in a place, or none; commas beside it go along.
  ///
  /// @param start offset in the question, UTF-16
  /// @param end offset, exclusive
  static String replace(String question, int start, int end, String words) {
    String before = question.substring(0, start).replaceFirst("[\\s,]+$", "");
    String after = question.substring(end).replaceFirst("^[\\s,]+", "");
    String joined = (before + " " + words).strip();
    boolean isMark = !after.isEmpty() && "?!.;:)".indexOf(after.charAt(0)) >= 0;
    String rest = (joined + (isMark ? "" : " ") + after).strip();
    return LISTED.matcher(rest).replaceFirst("what is said");
  }

  /// The word that a text ends with, in lower case; of *Gates's* the *s*. Empty after a mark.
  static String lastWord(String text) {
    String stripped = text.stripTrailing();
    int start = stripped.length();
    while (start > 0 && Character.isLetterOrDigit(stripped.charAt(start - 1))) {
      start--;
    }
    return stripped.substring(start).toLowerCase(Locale.ROOT);
  }
}
