package dev.onrecord.question.followup;

import dev.onrecord.language.Lexicon;
import dev.onrecord.language.NameParticles;
import dev.onrecord.language.NameTitles;
import dev.onrecord.language.NounKind;
import dev.onrecord.language.WordShape;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Whether a question may name a speaker as an article does.
final class SpeakerName {
  /// In UTF-16 code units.
  private static final int LONGEST = 60;

  private static final String WORD = "[\\p{IsLatin}\\p{M}]+(?:['’.-]+[\\p{IsLatin}\\p{M}]+)*\\.?";

  private static final Pattern SAFE =
      Pattern.compile("(?:the )?" + WORD + "(?: " + WORD + "){0,5}");

  private SpeakerName() {}

  /// @param person whether the article gives a role, so that a name that is made of words is one
  static boolean canBeAsked(String speaker, boolean person) {
    if (speaker.length() > LONGEST || !SAFE.matcher(speaker).matches()) {
      return false;
    }
    List<String> words = Arrays.asList(speaker.split(" ", -1));
    if (words.getFirst().equals("the")) {
      return words.stream().anyMatch(WordShape::hasCapital);
    }
    return WordShape.hasCapital(words.getFirst())
        && WordShape.hasCapital(words.getLast())
        && words.stream()
            .allMatch(
                word ->
                    WordShape.hasCapital(word)
                        || NameParticles.has(word)
                        || NameParticles.isInner(word))
        && !NameTitles.isCourtesy(words.getFirst())
        && (person || isName(words));
  }

  /// Whether capitalised words are a person's name. *Aid workers*, *United Nations* and *Wiltmoor
  /// Police* are none, and need an article or a small letter in a question.
  private static boolean isName(List<String> words) {
    return words.size() == 1
        ? (!Lexicon.has(words.getFirst())
                && words.getFirst().chars().anyMatch(Character::isLowerCase))
            || Lexicon.kind(words.getFirst()).filter(NounKind.PLACE::equals).isPresent()
        : (!Lexicon.has(words.getFirst()) || !Lexicon.has(words.getLast()))
            && Lexicon.kind(words.getLast()).filter(NounKind.GROUP::equals).isEmpty();
  }
}
