package dev.onrecord.question.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phrases that make an outlet the source: *according to the BBC*, *what does the Guardian say
/// about it*.
final class OutletPhrases {
  private static final String NOUN =
      "(?:(?:news|press|newspaper|media) )?(?:articles|reports|stories|news|coverage|headlines"
          + "|reporting)";

  private static final String ARTICLES =
      " (?:articles|reports|stories|coverage|reporting|headlines)";

  private static final String THE = " (?:the )?";

  /// Where *say* is of a paper: in the present. What it *said* may be a statement of the company.
  private static final String SAY = " (?:say|report|write|publish|tell us)" + Phrasing.ABOUT;

  private static final String REPORTED =
      " (?:report|reported|write|written|publish|published|print|printed)" + Phrasing.ABOUT;

  /// What stands before and after an outlet's name.
  ///
  /// @param before ends where the name begins; what is not searched begins at its group `cut`, and
  ///   what is shown at its group `words`, where it has one
  /// @param after what follows the name and is not searched either
  /// @param instead what is searched in its place
  /// @param describes whether the phrase may describe somebody or something after *who* or *that*
  private record Cue(Pattern before, Pattern after, String instead, boolean describes) {
    static Cue of(String before, String after, String instead) {
      return new Cue(
          Phrasing.pattern(Phrasing.START + before), Phrasing.pattern(after), instead, false);
    }

    Cue orDescribes() {
      return new Cue(before, after, instead, true);
    }
  }

  private static final List<Cue> CUES =
      List.of(
          Cue.of("(?<!\\bnot\\s)(?<cut>according to" + THE + ")", Phrasing.END, ""),
          Cue.of(
              "(?<cut>as"
                  + " (?:reported|told|published|printed|carried|written|quoted|described|covered)"
                  + " (?:by|in|on)"
                  + THE
                  + ")",
              Phrasing.END,
              ""),
          Cue.of(
              "(?<cut>what (?:do|does)" + THE + ")", "(?:" + ARTICLES + ")?" + SAY, "what is said"),
          Cue.of(
              "(?<cut>what (?:did|has|have)" + THE + ")",
              "(?:" + ARTICLES + " say" + Phrasing.ABOUT + "|" + REPORTED + ")",
              "what is said"),
          Cue.of(
              "(?<cut>what" + THE + ")",
              " (?:says|reports|writes)" + Phrasing.ABOUT,
              "what is said"),
          Cue.of(
              "(?<cut>what (?:do|does|did|have|has) (?:(?:the|any|all) )*"
                  + NOUN
                  + " (?:from|by|in)"
                  + THE
                  + ")",
              SAY,
              "what is said"),
          Cue.of(
              "(?<cut>(?:in|from|according to|based on) (?:(?:the|any|all|some) )*"
                  + NOUN
                  + " (?:from|by|in)"
                  + THE
                  + ")",
              Phrasing.END,
              ""),
          Cue.of(NOUN + " (?<cut>(?:from|by|in)" + THE + ")", Phrasing.END, "").orDescribes(),
          Cue.of("(?<cut>(?:in|from|according to)" + THE + ")", ARTICLES + Phrasing.END, ""),
          Cue.of(
              "(?:in|from|according to|what do|what did) (?<cut>(?:the )?)",
              "(?= (?:articles|coverage|headlines) " + PublicationPhrases.WHEN + ")",
              "the"),
          Cue.of(
                  "(?:is|was|were|been|being) (?<words>(?:reported|published|printed|carried)"
                      + " (?<cut>by"
                      + THE
                      + "))",
                  Phrasing.END,
                  "")
              .orDescribes(),
          Cue.of(
                  "(?<words>(?:say|said|says|write|wrote|writes|written|reported|published|printed)"
                      + " (?<cut>(?:in|on)"
                      + THE
                      + "))",
                  Phrasing.END,
                  "")
              .orDescribes(),
          new Cue(
              Phrasing.pattern("(?<cut>, (?:in|from|reported by|published by)" + THE + ")"),
              Phrasing.pattern("(?=[\\s?.!]*$)"),
              "",
              false));

  private static final Pattern DESCRIBING =
      Phrasing.pattern("\\S.*\\b(?:who|whom|whose|that|which|if|when|after|before|because)\\b.*");

  /// What somebody may do who is called like an outlet: *what does Bloomberg say*.
  private static final Pattern BARE_SUBJECT =
      Phrasing.pattern("\\bwhat(?: (?:do|does|did|has|have))? $");

  private static final Pattern SAYS = Phrasing.pattern(" (?:says?|tell us)\\b");

  /// *According to Bloomberg, the mayor of the city, ...*
  private static final Pattern APPOSITION = Phrasing.pattern(", (?:the|a|an|his|her)\\b");

  /// The outlet's own affairs.
  private static final Pattern OWN = Phrasing.pattern("\\b(?:its|itself|their|themselves|they)\\b");

  private OutletPhrases() {}

  /// The one phrase of a question; empty if there is none, or another outlet too is the source.
  static Optional<Mention<Set<String>>> find(String question, Supplier<Set<String>> outlets) {
    Map<Integer, Mention<Set<String>>> found = new TreeMap<>();
    Optional<OutletNames> names = Optional.empty();
    for (Cue cue : CUES) {
      Matcher before = cue.before().matcher(question);
      while (before.find()) {
        if (cue.after().matcher(question).find(before.end())) {
          names = names.or(() -> Optional.of(new OutletNames(outlets.get())));
          names
              .get()
              .at(question, before.end())
              .flatMap(named -> mention(question, cue, before, named))
              .ifPresent(mention -> found.putIfAbsent(before.end(), mention));
        }
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /// Whether what may be somebody's name is the subject, or is told more of.
  private static boolean maySpeak(String question, String before, Matcher after) {
    return (BARE_SUBJECT.matcher(before).find() && SAYS.matcher(after.group()).lookingAt())
        || APPOSITION.matcher(question.substring(after.end())).lookingAt();
  }

  private static Optional<Mention<Set<String>>> mention(
      String question, Cue cue, Matcher before, OutletNames.Named named) {
    Matcher after = cue.after().matcher(question).region(named.end(), question.length());
    after.useTransparentBounds(true).useAnchoringBounds(false);
    if (!after.lookingAt()
        || (!named.isPaper() && maySpeak(question, before.group(), after))
        || (cue.describes() && DESCRIBING.matcher(question.substring(0, before.start())).matches())
        || OWN.matcher(question.substring(after.end())).find()) {
      return Optional.empty();
    }
    int cut = before.start("cut");
    int words = before.namedGroups().containsKey("words") ? before.start("words") : cut;
    return Optional.of(
        new Mention<>(
            question.substring(words, after.end()).replaceFirst("^[,\\s]+", ""),
            named.outlets(),
            Phrasing.replace(question, cut, after.end(), cue.instead())));
  }
}
