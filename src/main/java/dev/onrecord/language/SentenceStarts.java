package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;

/// Capitalised words at the start of a sentence, as against the start of a name.
public final class SentenceStarts {
  private static final Set<String> STARTERS =
      WordClass.with(
          """
          according actually additionally afterward afterwards allegedly almost apparently
          asked clearly currently earlier eight elsewhere eventually finally first five
          four furthermore generally hence indeed initially instead ironically last later
          maybe meanwhile moreover nearly nevertheless next nine nonetheless officials
          otherwise perhaps police previously privately publicly rather recently reportedly
          sadly second seven similarly six sometimes suddenly ten third three today two
          typically unfortunately unlike usually whatever whenever wherever yesterday
          """,
          WordClass.ARTICLE,
          WordClass.DEMONSTRATIVE,
          WordClass.POSSESSIVE,
          WordClass.QUANTIFIER,
          WordClass.FIRST_OR_SECOND_PERSON,
          WordClass.THIRD_PERSON,
          WordClass.INDEFINITE,
          WordClass.NEGATIVE_PRONOUN,
          WordClass.QUESTION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENTIZER,
          WordClass.COMPARATIVE,
          WordClass.PREPOSITION,
          WordClass.PARTICLE,
          WordClass.NOT,
          WordClass.NEGATIVE_ADVERB,
          WordClass.LINKING_ADVERB,
          WordClass.FILLER);

  private static final Set<String> ADJECTIVES =
      WordList.ofWords(
          """
          ancient bad best big clear critical current early economic federal foreign free
          full further good great hard heavy high large late least legal local long low
          medical military modern national new old political previous private public
          recent senior short similar small social special strong worst young
          """);

  private static final Set<String> TIME_ZONES =
      WordList.of(
          """
          Eastern, Central, Mountain, Pacific, Atlantic, Local, Moscow, London, Tokyo, Beijing,
          GMT, UTC, BST, CET, CEST, EST, EDT, CST, CDT, MST, PST, PDT, ET, CT, PT
          """);

  private SentenceStarts() {}

  /// Whether a word may follow a time of the day within the sentence: `7 p.m. Eastern`.
  public static boolean isTimeZone(String word) {
    return TIME_ZONES.contains(word)
        || (word.endsWith("day") && Calendar.has(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether a capitalised word is one that a sentence begins with and a name does not. `US` and
  /// `WHO` are names, and so is `Per` in Scandinavia.
  public static boolean startsSentence(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    String bare = apostrophe > 0 ? word.substring(0, apostrophe) : word;
    return WordShape.hasCapital(bare)
        && !WordShape.isAcronym(bare)
        && !bare.equals("Per")
        && STARTERS.contains(bare.toLowerCase(Locale.ROOT));
  }

  /// Whether a capitalised adjective begins a name only before another capitalised word: `New
  /// York`, but not `New rules`.
  public static boolean isAdjective(String word) {
    return WordShape.hasCapital(word) && ADJECTIVES.contains(word.toLowerCase(Locale.ROOT));
  }
}
