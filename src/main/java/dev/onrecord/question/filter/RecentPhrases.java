package dev.onrecord.question.filter;

import dev.onrecord.language.WordClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phrases that say, counted from today, when something happened: *what did he say last week*.
///
/// What happened last week was not reported before last week began. That is all that is certain: it
/// may be reported until today. So the days are those from the first that the phrase may mean until
/// today. They say nothing of when an article was published where the question asks for something
/// else than what happened (*who is in Berlin this week*, *what will open this month*), where the
/// phrase describes somebody or something (*the man who was arrested last week*, *about last week's
/// summit*, *the company sold last week*; see [MainClause]), or where another time stands in the
/// question (*the war of 1812*).
final class RecentPhrases {
  private static final Pattern PHRASE =
      Pattern.compile(
          Phrasing.START
              + ("(?:(?:in|within|over|during) )?(?<days>"
                      + Periods.RELATIVE
                      + ")(?![’'-])"
                      + "(?=[\\s]*$|\\s*[,;:?!]|\\s*\\.(?:\\s|$)| (?:in|at|on|about|regarding|with"
                      + "|against|to|for|near|by|who|what|where|when|why|how|did|has|have)\\b)")
                  .replace(" ", "\\s+"));

  /// At the beginning of a question, with a capital.
  private static final Pattern FIRST =
      Pattern.compile("^(?:Yesterday|Today|Last|This|The previous|The last|The past|In|Over)\\b");

  private static final Pattern NOT_PAST =
      Pattern.compile(
          "\\b(?:is|are|am|does|will|would|shall|should|can|could|may|might|must|going|next"
              + "|tomorrow|upcoming|expected|scheduled|planned)\\b");

  private static final Pattern OTHER_TIME =
      Phrasing.pattern("\\b(?:\\d{3,4}(?:s|th)?|\\d{2}s|centur(?:y|ies)|decades?|ago)\\b");

  private static final Pattern QUESTION_WORD =
      Phrasing.pattern("\\b" + WordClass.anyOf(WordClass.QUESTION) + "\\b");

  private static final Pattern CLAUSE =
      Phrasing.pattern(
          "\\b(?:that|if|whether|because|than|while|after|before|since|until|till|as)\\b");

  /// After these the phrase is a part of something else: *about last week*, *since yesterday*.
  private static final Set<String> JOINED =
      Set.of(
          "about", "of", "than", "since", "until", "till", "by", "before", "after", "from", "to",
          "like", "for", "on", "at", "with", "as", "the", "a", "an", "and", "or", "every", "each",
          "even", "still", "s", "up", "not");

  private RecentPhrases() {}

  /// The one phrase of a question; empty if there is none, more than one, or another time.
  static Optional<Mention<Days>> find(String question, LocalDate today) {
    Matcher first = FIRST.matcher(question);
    String text =
        first.find()
            ? question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1)
            : question;
    List<MatchResult> phrases = PHRASE.matcher(text).results().toList();
    if (phrases.size() != 1) {
      return Optional.empty();
    }
    MatchResult phrase = phrases.getFirst();
    String before = text.substring(0, phrase.start());
    String after = text.substring(phrase.end());
    String rest = Phrasing.replace(text, phrase.start(), phrase.end(), "");
    boolean isPast =
        before.isBlank() ? MainClause.isPast(rest, "") : MainClause.isPast(before, after);
    // *It was sold last week, who bought it*: what is asked for may be of any time.
    boolean isAskedBehind =
        !before.isBlank()
            && !QUESTION_WORD.matcher(before).find()
            && QUESTION_WORD.matcher(after).find();
    return isPast && !isAskedBehind && isOfWhatHappened(before, rest)
        ? Periods.of(phrase.group("days"), today)
            .map(
                days ->
                    new Mention<>(
                        question.substring(phrase.start("days"), phrase.end("days")),
                        new Days(days.from(), Optional.of(today)),
                        rest))
        : Optional.empty();
  }

  private static boolean isOfWhatHappened(String before, String rest) {
    return !NOT_PAST.matcher(rest).find()
        && !OTHER_TIME.matcher(rest).find()
        && QUESTION_WORD.matcher(before).results().count() <= 1
        && !CLAUSE.matcher(before).find()
        && !JOINED.contains(Phrasing.lastWord(before));
  }
}
