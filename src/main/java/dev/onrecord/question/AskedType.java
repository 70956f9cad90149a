package dev.onrecord.question;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.language.VerbForms;
import dev.onrecord.language.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What kind of answer the words of a question ask for.
///
/// @param pattern finds it in a lower-case question
/// @param words that only name the kind of answer, so that the answer need not hold them: an answer
///   to *how much does it cost* may be a price without the word
record AskedType(AnswerType answer, Pattern pattern, Pattern words) {
  private static final String MONEY = "cost|costs|price|priced|spend|spent|pay|paid|worth|money";
  private static final String DATE = "year|years|date|day|month|decade|century|time";
  private static final String PLACE = "country|countries|city|cities|town|place|places|located";

  /// What a question asks for with these is words or a thought: *what did he promise*.
  private static final List<VerbForms> SAYING_VERBS =
      Stream.of(
              ("say state tell think claim warn threaten promise want urge ask demand call vow"
                      + " argue deny admit respond reply answer announce believe hope accuse add"
                      + " insist propose suggest")
                  .split(" "))
          .map(VerbForms::of)
          .toList();

  static final String SAYING =
      SAYING_VERBS.stream()
          .map(verb -> verb.base() + "|" + verb.past())
          .collect(Collectors.joining("|", "", "|saying|mean|comment|object|complain"));

  /// Verbs that end a part of a question about somebody's words, or go on with what they are about:
  /// *what Makarov said about Poland*; but *what country threatened to leave*.
  private static final String TOLD =
      "(?:"
          + SAYING_VERBS.stream().map(VerbForms::third).collect(Collectors.joining("|"))
          + "|"
          + SAYING
          + ")(?= (?:about|of|on|in|at|against|when|after|before|during|regarding|concerning)\\b"
          + "|[^\\p{L}\\p{N}]*$)";

  private static final Pattern QUESTION_WORD =
      Pattern.compile("\\b" + WordClass.anyOf(WordClass.QUESTION) + "\\b");

  /// A question that opens so asks for what these words say; further question words, as in *when
  /// did the man who*, only join.
  private static final Pattern DECIDING =
      Pattern.compile(
          "(?:how|why|what happened)\\b|(?:when|where) (?:do|does|did|is|are|was|were|will|would"
              + "|can|could|should|has|have|had)\\b");

  /// The World Health Organization is no question word.
  private static final Pattern ORGANISATION = Pattern.compile("\\bWHO\\b");

  /// *Whos* and *whats*, for those who save the apostrophe.
  private static final Pattern JOINED_S = Pattern.compile("\\b(who|what|where|when|why|how)s\\b");

  /// The first that fits.
  private static final List<AskedType> TYPES =
      List.of(
          type(
              AnswerType.STATEMENT,
              "\\bwhat (?:else )?(?:did|does|do|has|have|had)\\b(?<subject>(?:(?!\\b(?:"
                  + MONEY
                  + ")\\b).)*?)\\b(?:"
                  + SAYING
                  + ")\\b",
              ""),
          type(
              AnswerType.STATEMENT,
              "^what (?<subject>(?:(?!"
                  + Clauses.AUXILIARY
                  + "(?:n['’]?t)?\\b)\\S+ ){1,6}?)"
                  + TOLD,
              ""),
          type(
              AnswerType.SPEAKER,
              "\\bwho (?:else )?(?:has |had )?(?:says|thinks|wants|" + SAYING + ")\\b",
              ""),
          type(AnswerType.PERSON, "\\b(who|whom|whose)\\b", "person|people"),
          type(AnswerType.PLACE, "\\bwhere\\b|\\b(which|what) (country|city|town|place)\\b", PLACE),
          type(AnswerType.TIME, "\\bhow long\\b", DATE + "|long"),
          type(
              AnswerType.TIME,
              "\\bwhen\\b|\\b(which|what)" + " (year|date|day|month|decade|century|time)\\b",
              DATE),
          type(
              AnswerType.MONEY,
              "\\bhow (much|expensive)\\b.*\\b("
                  + MONEY
                  + ")\\b|\\bhow expensive\\b"
                  + "|\\bwhat\\b.*\\b(cost|price|budget|salary|revenue)\\b"
                  + "|^(?:(?:the )?(?:cost|price) of\\b.*|\\S+(?: \\S+){0,2} (?:cost|price))$",
              MONEY),
          type(AnswerType.AMOUNT, "\\bhow (much|big|large|tall|high|far|heavy|fast|old)\\b", "old"),
          type(
              AnswerType.COUNT,
              "\\bhow many\\b|\\bwhat (number|percentage|share)\\b",
              "number|percentage|share"),
          type(
              AnswerType.STATEMENT,
              "\\bwhat (?:else )?(?:was|is|are|were|would|will)\\b.*?\\b(?:" + SAYING + ")\\b",
              ""),
          type(AnswerType.OTHER, "", ""));

  static AskedType of(String question) {
    boolean shouts = question.codePoints().noneMatch(Character::isLowerCase);
    String spelled = shouts ? question : ORGANISATION.matcher(question).replaceAll("___");
    String lower = JOINED_S.matcher(spelled.toLowerCase(Locale.ROOT)).replaceAll("$1 is");
    Matcher first = QUESTION_WORD.matcher(lower);
    String asking = first.find() ? lower.substring(first.start()) : "";
    boolean decides = DECIDING.matcher(asking).lookingAt();
    return TYPES.stream()
        .filter(
            type ->
                decides
                    ? type.pattern().matcher(asking).lookingAt()
                    : type.pattern().matcher(lower).find())
        .findFirst()
        .orElseThrow();
  }

  /// Whose words are asked for: what stands between *what did* and *say*. Offsets in the question,
  /// half-open, UTF-16.
  Optional<Span> subject(String question) {
    Matcher matcher = pattern.matcher(question.toLowerCase(Locale.ROOT));
    return pattern.namedGroups().containsKey("subject")
            && matcher.find()
            && matcher.end("subject") <= question.length()
        ? Optional.of(new Span(matcher.start("subject"), matcher.end("subject")))
        : Optional.empty();
  }

  /// Whether a word only names the kind of answer.
  boolean names(String word) {
    return words.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  private static AskedType type(AnswerType answer, String pattern, String words) {
    return new AskedType(answer, Pattern.compile(pattern), Pattern.compile(words));
  }
}
