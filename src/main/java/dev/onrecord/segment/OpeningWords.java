package dev.onrecord.segment;

import dev.onrecord.language.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Classes of English words by what they do in a sentence.
final class OpeningWords {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Set<String> INFINITIVE =
      WordList.of(
          """
          to, not, can, could, would, will, should, may, might, must, do, does, did, cannot,
          and, or
          """);
  private static final Set<String> OPENERS =
      WordList.of(
          """
          but, and, however, yet, so, still, meanwhile, instead, also, then, later, earlier,
          now, today, yesterday
          """);
  private static final Set<String> ADJECTIVES =
      WordList.of(
          """
          Early, Late, Recent, Previous, Current, Modern, Ancient, Local, National, Public,
          Private, Small, Large, Big, Great, Good, Bad, High, Low, Long, Short, Young, Old, New,
          Social, Political, Economic, Legal, Medical, Military, Federal, Senior, Foreign,
          Special, Free, Full, Strong, Heavy, Hard, Clear, Further, Least, Best, Worst,
          Critical, Similar
          """);
  private static final Set<String> PARTICIPLES = Set.of("Told", "Given", "Born", "Shown");
  private static final Set<String> ADVERBIALS =
      WordList.of(
          """
          when, while, after, before, since, as, if, although, though, because, asked, speaking,
          citing, following, until, once
          """);

  private OpeningWords() {}

  /// The words of a phrase, split at single spaces.
  static List<String> of(String phrase) {
    return SPACE.splitAsStream(phrase).toList();
  }

  /// Whether a word before `say` makes it an infinitive or a denial: `to say`, `did not say`.
  static boolean precedesInfinitive(String word) {
    return INFINITIVE.contains(word);
  }

  /// Whether a word may stand before a sentence's subject: `But`, `However`.
  static boolean opensClause(Token token) {
    return token.isMark() || OPENERS.contains(token.lower());
  }

  /// Whether a word begins a clause that stands before the main one: `When`, `Asked`.
  static boolean opensAdverbial(Token token) {
    return ADVERBIALS.contains(token.lower());
  }

  /// Whether a sentence opens with a participle that says when or where: `Speaking in Rome,`.
  static boolean opensParticiple(SpeechFrame frame, int i) {
    String word = frame.at(i).text();
    boolean participle =
        PARTICIPLES.contains(word)
            || (word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed")));
    return participle
        && frame.isWord(i + 1)
        && !frame.at(i + 1).isCapital()
        && !SpeechVerbs.isAt(frame, i + 1);
  }

  /// Whether a capitalised word begins a name only before another one: `New York`, not `New rules`.
  static boolean describes(String word) {
    return ADJECTIVES.contains(word);
  }
}
