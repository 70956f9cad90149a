package dev.onrecord.question.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phrases that say when articles were published: *articles from 2009*, *yesterday's news*, *what
/// was reported last week*. They mean exactly those days.
final class PublicationPhrases {
  /// What an archive of news has. *Reports* and *stories* alone may be anybody's.
  private static final String NOUN =
      "(?:(?:news|press|newspaper|media) (?:articles|reports|stories|coverage)|articles|news"
          + "|coverage|headlines)";

  private static final String PUBLISHED =
      "(?:(?:(?:that|which) )?(?:(?:were|was|have been|are|is) )?(?:published|printed|written|dated"
          + "|reported) )?";

  /// After a noun.
  static final String WHEN = PUBLISHED + Periods.ANY;

  /// A preposition that the question does not need, once the articles are meant that are searched.
  private static final String LEAD = "(?<lead>(?:in|from|according to|based on) )?";

  private static final String THE = "(?<the>(?:(?:the|all|any|some|only|your|these) )*)";

  private static final List<Pattern> PHRASES =
      List.of(
          pattern(
              LEAD
                  + THE
                  + "(?<words>"
                  + NOUN
                  + " (?<when>"
                  + PUBLISHED
                  + "(?<days>"
                  + Periods.ANY
                  + ")))"
                  + Phrasing.END),
          pattern(
              LEAD
                  + THE
                  + "(?<words>(?<when>(?<days>"
                  + Periods.RELATIVE
                  + ")['’]s )(?:"
                  + NOUN
                  + "|papers?|newspapers?))"
                  + Phrasing.END),
          pattern(
              "(?<lead>)(?<the>)(?:what|anything|something|nothing) (?:is|was|were|has been|have"
                  + " been|had been) (?<words>(?:reported|published|printed) (?<when>(?<days>"
                  + Periods.ANY
                  + ")))"
                  + Phrasing.ABOUT),
          pattern(
              "(?<lead>, )(?<the>)(?<words>(?<when>(?:published|reported|printed) (?<days>"
                  + Periods.ANY
                  + ")))(?=[\\s?.!]*$)"));

  /// *What do articles from 2009 say*: what is said.
  private static final Pattern ASKS_WHAT =
      Phrasing.pattern("\\bwhat (?:do|does|did|have|has) (?:(?:the|all|any|these) )*$");

  private static final Pattern SAY =
      Phrasing.pattern(" (?:say|said|report|reported|tell|write|written)(?: us)?" + Phrasing.ABOUT);

  /// After any other word the articles may be somebody's: *Einstein's articles from 1905*, *press
  /// coverage in 1914*.
  private static final Set<String> BEFORE =
      Set.of(
          "", "are", "there", "any", "what", "which", "do", "did", "does", "have", "has", "me",
          "us", "only", "search", "read", "find", "see", "show", "list");

  private PublicationPhrases() {}

  private static Pattern pattern(String words) {
    return Phrasing.pattern(words.startsWith("(?<lead>, )") ? words : Phrasing.START + words);
  }

  /// The one phrase of a question; empty if there is none, or more than one.
  static Optional<Mention<Days>> find(String question, LocalDate today) {
    Map<Integer, Mention<Days>> found = new TreeMap<>();
    for (Pattern phrase : PHRASES) {
      Matcher matcher = phrase.matcher(question);
      while (matcher.find()) {
        Optional<Days> days = Periods.of(matcher.group("days"), today);
        if (days.isPresent()) {
          rest(question, matcher)
              .map(rest -> new Mention<>(matcher.group("words"), days.get(), rest))
              .ifPresent(mention -> found.putIfAbsent(matcher.start("days"), mention));
        }
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /// The question without the phrase; empty if the phrase may mean something else.
  private static Optional<String> rest(String question, Matcher phrase) {
    int end = phrase.end("words");
    Matcher what = ASKS_WHAT.matcher(question.substring(0, phrase.start("words")));
    Matcher say = SAY.matcher(question).region(end, question.length());
    say.useTransparentBounds(true).useAnchoringBounds(false);
    if (what.find() && say.lookingAt()) {
      return Optional.of(Phrasing.replace(question, what.start(), say.end(), "what is said"));
    }
    if (phrase.start("lead") < phrase.end("lead")) {
      return Optional.of(Phrasing.replace(question, phrase.start("lead"), end, ""));
    }
    boolean isTheNews =
        phrase.group("the").toLowerCase(Locale.ROOT).contains("the")
            && Phrasing.pattern("news\\b.*").matcher(phrase.group("words")).matches();
    return isTheNews || !BEFORE.contains(Phrasing.lastWord(question.substring(0, phrase.start())))
        ? Optional.empty()
        : Optional.of(Phrasing.replace(question, phrase.start("when"), phrase.end("when"), ""));
  }
}
