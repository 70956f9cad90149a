package dev.onrecord.question;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads English questions, written carefully or not.
public final class QuestionReader {
  private static final Pattern WORD =
      Pattern.compile(
          "[$€£]?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[-.,'’&][\\p{L}\\p{M}\\p{N}]++)*+");

  /// Words that ask or join, and say nothing of what is asked about.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a about above after again against all also am an and any anyone anything are as at be"
                  + " because been before being below between both but by can could did do does"
                  + " doing done down during each either else ever every few for from further get"
                  + " give gives had has have having he her here hers herself him himself his how i"
                  + " if in into is it its itself just kind know let many may me might more most"
                  + " much must my myself name no nor not of off on once one only or other our out"
                  + " over own part please same shall she should so some someone something sort"
                  + " such tell than that the their them then there these they this those through"
                  + " to too type under until up upon us very was we were what when where which"
                  + " while who whom whose why will with within would you your yours")
              .split(" "));

  private static final List<Rule> RULES =
      List.of(
          rule(AnswerType.PERSON, "\\b(who|whom|whose)\\b"),
          rule(AnswerType.PLACE, "\\bwhere\\b|\\b(which|what) (country|city|town|place|state)\\b"),
          rule(
              AnswerType.TIME,
              "\\bwhen\\b|\\bhow long\\b"
                  + "|\\b(which|what) (year|date|day|month|decade|century|time)\\b"),
          rule(
              AnswerType.AMOUNT,
              "\\bhow (much|big|large|tall|high|far|heavy|fast|old)\\b|\\bhow expensive\\b"
                  + "|\\bwhat (is|was|did|does|were|are)\\b.*\\b(cost|price|budget|value)\\b"),
          rule(AnswerType.COUNT, "\\bhow many\\b|\\bwhat (number|percentage|share)\\b"),
          rule(
              AnswerType.STATEMENT,
              "\\bwhat (else )?(did|does|do|has|have|had|was|is|are|were|would|will)\\b.*"
                  + "\\b(say|said|saying|state|stated|tell|told|think|claim|claimed|warn|warned"
                  + "|threaten|threatened|promise|promised|want|wants|urge|urged|ask|asked|demand"
                  + "|demanded|call|called|vow|vowed|argue|argued|deny|denied|admit|admitted"
                  + "|respond|responded|reply|replied|announce|announced|believe|believed"
                  + "|hope|hoped|accuse|accused|add|added|insist|insisted|propose|proposed"
                  + "|suggest|suggested|mean|comment|object|complain)\\b"));

  private record Rule(AnswerType type, Pattern pattern) {}

  private static Rule rule(AnswerType type, String regex) {
    return new Rule(type, Pattern.compile(regex));
  }

  /// Reads a question; any string will do.
  public Question read(String asked) {
    String text = new Span(0, asked.length()).trim(asked).of(asked);
    return new Question(text, terms(text), asksFor(text));
  }

  private static AnswerType asksFor(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(lower).find())
        .map(Rule::type)
        .findFirst()
        .orElse(AnswerType.OTHER);
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = withoutEnding(words.group());
      if (!FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) || isAcronym(word)) {
        boolean name =
            word.chars().anyMatch(Character::isDigit)
                || (words.start() > 0 && word.chars().anyMatch(Character::isUpperCase));
        terms.add(new Term(word, new Span(words.start(), words.start() + word.length()), name));
      }
    }
    return terms;
  }

  /// `US` and `IT` are names, not the pronouns they look like.
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static String withoutEnding(String word) {
    return word.replaceFirst("['’](?i:s|re|ve|ll|d|m)$", "");
  }
}
