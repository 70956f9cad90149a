package dev.onrecord.segment.speech;

import dev.onrecord.language.Institutions;
import dev.onrecord.language.Nations;
import dev.onrecord.language.Outlets;
import dev.onrecord.language.Places;
import dev.onrecord.language.Roles;
import dev.onrecord.language.SpeakerNouns;
import dev.onrecord.language.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells phrases that are only another word for a person named before: `the 51-year-old`, `the
/// Londoner`, `the teenager`.
final class Epithets {
  private static final Pattern AGE_OR_COUNT = Pattern.compile(".*-year-old|.*-of-\\w+");
  private static final Set<String> NOUNS =
      WordList.of(
          """
          teenager, pensioner, veteran, youngster, newcomer, native, octogenarian, septuagenarian,
          nonagenarian, centenarian, debutant, newlywed, toddler, schoolboy, schoolgirl
          """);

  private Epithets() {}

  static boolean isEpithet(SpeechFrame frame, NounPhrase phrase) {
    if (!frame.is(phrase.from(), "the") || phrase.to() - phrase.from() < 2) {
      return false;
    }
    Token last = frame.at(phrase.to() - 1);
    if (NOUNS.contains(last.lower()) || isDemonym(last)) {
      return true;
    }
    boolean demonymAndRole =
        isDemonym(frame.at(phrase.from() + 1)) && !last.isCapital() && isHuman(last.lower());
    return demonymAndRole
        || frame.tokens().subList(phrase.from(), phrase.to()).stream()
            .anyMatch(t -> AGE_OR_COUNT.matcher(t.lower()).matches());
  }

  private static boolean isHuman(String noun) {
    return Roles.isNoun(noun) && !SpeakerNouns.isThing(noun);
  }

  /// A demonym, unless the word is an outlet, a place or an institution.
  private static boolean isDemonym(Token token) {
    String word = token.text();
    return Nations.isDemonym(word)
        && !Outlets.isOutlet(word)
        && !Places.contains(word)
        && !Institutions.isName(word);
  }
}
