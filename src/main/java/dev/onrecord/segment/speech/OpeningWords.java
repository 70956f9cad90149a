package dev.onrecord.segment.speech;

import dev.onrecord.language.WordClass;
import java.util.Set;

/// Tells the words that open a sentence, a clause or an infinitive.
final class OpeningWords {
  private static final Set<String> BEFORE_INFINITIVE =
      WordClass.with("to not and or", WordClass.MODAL, WordClass.DO);
  private static final Set<String> CLAUSE =
      WordClass.with(
          "but and meanwhile instead later earlier now today yesterday", WordClass.LINKING_ADVERB);
  private static final Set<String> ADVERBIAL_CLAUSE =
      WordClass.with("when as asked speaking citing following", WordClass.SUBORDINATOR);
  private static final Set<String> PARTICIPLES = Set.of("Told", "Given", "Born", "Shown");

  private OpeningWords() {}

  /// Whether a word before `say` makes it an infinitive or a denial: `to say`, `did not say`.
  static boolean precedesInfinitive(String word) {
    return BEFORE_INFINITIVE.contains(word);
  }

  /// Whether a word may stand before a sentence's subject: `But`, `However`.
  static boolean opensClause(Token token) {
    return token.isMark() || CLAUSE.contains(token.lower());
  }

  /// Whether a word begins a clause that stands before the main one: `When`, `Asked`.
  static boolean opensAdverbial(Token token) {
    return ADVERBIAL_CLAUSE.contains(token.lower());
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
}
