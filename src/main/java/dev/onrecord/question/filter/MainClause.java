package dev.onrecord.question.filter;

import dev.onrecord.language.Lexicon;
import dev.onrecord.question.Politeness;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a time in a question tells when that happened which is asked for: *what did he say last
/// week*, *who was arrested yesterday*.
///
/// It does if the words before it are a question with one verb, and that is past. Another past form
/// after a noun may describe the noun, and takes the time along: *who founded the company sold last
/// week*, *what did the man arrested yesterday say*, *who was the man arrested yesterday*.
///
/// Words are read as letters, and clauses as patterns of these:
///
/// | letter | word |
/// | --- | --- |
/// | `U`, `V`, `W`, `Q` | *who*; *what*; *when*, *where*, *why*, *how*; *which*, *whose* |
/// | `D`, `B`, `H` | *did*; *was*, *were*, *had*; *has*, *have* |
/// | `P` | a past form, but not one before its noun, as in *the accused man* |
/// | `R`, `N` | a pronoun, or *been*; a name |
/// | `T`, `O`, `E` | *the*, *a*, *his*; *of*, *and*, *or*; any other preposition |
/// | `A`, `x`, `,` | an adverb; any other word; a mark |
final class MainClause {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-’'][\\p{L}\\p{M}\\p{N}]+)*|[,;:]");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "all", "some", "any", "no");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "against", "at", "by", "for", "from", "in", "into", "near", "on", "over", "to",
          "under", "with");

  /// *In which city*, *In Kyiv, what*.
  private static final String START = "(?:E[^P,]*,|E)?";

  private static final String NOUN = "T?[xNA]*(?:OT?[xNA]*)*";

  /// The verb is certain: it stands where only a verb of the question can.
  ///
  /// Between *which* and its verb are two words at most, as a verb and its object would be three:
  /// *which shop sells cars built*.
  private static final Pattern CERTAIN =
      Pattern.compile(
          START
              + "(?:"
              + String.join(
                  "|",
                  "[UVWQ]?[^UVWQPDBH]*D[^P]+",
                  "[UVWQ]?" + NOUN + "[BH][ARN]*P[^P]*",
                  "[UV]A*P[^P]*",
                  "(?:Vx|Q[xN]{1,2}|Wx{1,3})A*P[^P]*",
                  "[QW]x{0,2}OT?[xN]{1,2}A*P[^P]*")
              + ")");

  /// The form after the noun is the verb, unless another follows: *where was the man arrested*.
  private static final Pattern LIKELY =
      Pattern.compile(START + "(?:(?:W?B|[VWQ]?H)" + NOUN + "P[^P]*)");

  private MainClause() {}

  /// @param before what stands before the time
  /// @param after what follows it
  static boolean isPast(String before, String after) {
    String letters = letters(Politeness.of(before).core());
    return CERTAIN.matcher(letters).matches()
        || (LIKELY.matcher(letters).matches() && letters(after).indexOf('P') < 0);
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    for (MatchResult token : tokens) {
      char letter = letter(token.group(), letters);
      boolean isDescribing = letter == 'P' && letters.toString().matches(".*[TOED]A*");
      letters.append(isDescribing ? 'x' : letter);
    }
    return letters.toString();
  }

  private static char letter(String token, CharSequence before) {
    String word = token.toLowerCase(Locale.ROOT).replaceFirst("n['’]t$", "");
    return switch (word) {
      case ",", ";", ":" -> ',';
      case "who", "whom" -> 'U';
      case "what" -> 'V';
      case "when", "where", "why", "how" -> 'W';
      case "which", "whose" -> 'Q';
      case "did" -> 'D';
      case "was", "were", "had" -> 'B';
      case "has", "have" -> 'H';
      case "i", "you", "he", "she", "it", "we", "they", "there", "been" -> 'R';
      case "of", "and", "or" -> 'O';
      case "else", "also", "just", "first" -> 'A';
      default -> other(token, word, before.isEmpty());
    };
  }

  private static char other(String token, String word, boolean opens) {
    if (DETERMINERS.contains(word)) {
      return 'T';
    }
    if (PREPOSITIONS.contains(word)) {
      return 'E';
    }
    if (!opens && Character.isUpperCase(token.codePointAt(0))) {
      return 'N';
    }
    if (Lexicon.isPast(word)) {
      return 'P';
    }
    return word.endsWith("ly") ? 'A' : 'x';
  }
}
