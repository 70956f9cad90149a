package dev.onrecord.segment.speech;

import dev.onrecord.language.Gender;
import dev.onrecord.language.GivenNames;
import dev.onrecord.language.Institutions;
import dev.onrecord.language.NameParticles;
import dev.onrecord.language.NameTitles;
import dev.onrecord.language.Possessives;
import dev.onrecord.language.Roles;
import dev.onrecord.language.SpeakerNouns;
import dev.onrecord.language.WordShape;
import java.util.Optional;
import java.util.regex.Pattern;

/// A noun phrase divided into role and name: `Russian Defense Minister` and `Anatoly Serdyukov`.
///
/// @param role the words before the name, without article; empty if there are none
/// @param name the rest; empty for a description
/// @param determined whether an article stands first, as with institutions: `the Kremlin`
record Naming(String role, String name, boolean determined, Gender gender) {
  private static final Pattern OWNED = Pattern.compile("['’]s \\S");
  private static final Pattern AGE = Pattern.compile("^\\d+-year-old ?");

  static Naming of(SpeechFrame frame, NounPhrase phrase) {
    int from = phrase.from();
    boolean determined = false;
    while (from < phrase.to() && Grammar.isDeterminer(frame.at(from))) {
      determined = true;
      from++;
    }
    Gender gender = Gender.UNKNOWN;
    int to = phrase.to();
    while (to - from > 2 && NameTitles.isAfterName(frame.at(to - 1).text())) {
      to--;
    }
    int name = from;
    for (int i = from; i < to; i++) {
      String word = frame.at(i).text();
      if (Roles.isFemale(word)) {
        gender = Gender.FEMALE;
      } else if (Roles.isMale(word) && !isInitial(frame, i, to)) {
        gender = Gender.MALE;
      }
      if (frame.is(i, "of") && i > from && Roles.isNoun(frame.at(i - 1).text())) {
        name = Math.min(i + 2, to);
      }
      boolean surname = i == to - 1 && i > name && Roles.isSurname(word);
      boolean role =
          (Roles.isNoun(word) && !surname)
              || isHonorific(frame, i, to)
              || (i == from && to - from > 1 && Roles.isEpithet(word))
              || (i == from && isTrade(frame, i, to))
              || isOwner(frame, i, to)
              || !startsName(frame, i);
      if (role) {
        name = i + 1;
      }
    }
    int roleFrom = from;
    for (int i = from; i < name - 1; i++) {
      if (frame.at(i).isPossessive() && !frame.at(i).isCapital()) {
        roleFrom = i + 1;
      }
    }
    int roleTo = name;
    while (roleTo > roleFrom && isHonorific(frame, roleTo - 1, to)) {
      roleTo--;
    }
    return new Naming(
        AGE.matcher(frame.words(roleFrom, roleTo)).replaceFirst(""),
        bare(frame, name, to),
        determined,
        gender);
  }

  /// Whether the full name of a person follows that of their party, employer or the like: `Labour's
  /// Jane Doe`.
  private static boolean isOwner(SpeechFrame frame, int i, int to) {
    Token token = frame.at(i);
    boolean singular = Possessives.hasS(token.text());
    return singular
        && token.isCapital()
        && to - i > 2
        && frame.at(i + 1).isCapital()
        && !Institutions.isName(frame.words(i + 1, to));
  }

  /// Whether a sentence opens with somebody's trade, by its ending, and a full name: `Puppeteer
  /// Jane Doe`.
  private static boolean isTrade(SpeechFrame frame, int i, int to) {
    String word = frame.at(i).text();
    return frame.isStart(i)
        && to - i > 2
        && SpeakerNouns.endsLikePeople(frame.at(i).lower())
        && GivenNames.gender(word) == Gender.UNKNOWN;
  }

  private static boolean isHonorific(SpeechFrame frame, int i, int to) {
    return NameTitles.isFormOfAddress(frame.at(i).text()) && !isInitial(frame, i, to);
  }

  /// Whether `M.` is not `Monsieur`, before a last name, but a first name's initial.
  private static boolean isInitial(SpeechFrame frame, int i, int to) {
    return frame.at(i).text().equals("M.") && i < to - 2;
  }

  private static boolean startsName(SpeechFrame frame, int i) {
    Token token = frame.at(i);
    boolean particle =
        NameParticles.has(token.text()) && frame.isWord(i + 1) && frame.at(i + 1).isCapital();
    return token.isCapital()
        || particle
        || !token.isWord()
        || (!Roles.isModifier(token.text()) && isLink(frame, i));
  }

  private static boolean isLink(SpeechFrame frame, int i) {
    return i > 0 && frame.at(i - 1).isCapital() && !frame.at(i - 1).isPossessive();
  }

  private static String bare(SpeechFrame frame, int from, int to) {
    if (from >= to) {
      return "";
    }
    String last = frame.at(to - 1).text();
    String words = frame.words(from, to);
    String name = words.substring(0, words.length() - last.length()) + frame.at(to - 1).bare();
    int home = name.indexOf(" of ");
    if (home < 0) {
      return name;
    }
    String bearer = name.substring(0, home);
    boolean office = from > 0 && Roles.isNoun(frame.at(from - 1).text());
    boolean person = bearer.indexOf(' ') > 0 && !Institutions.isName(bearer);
    return office || person ? bearer : name;
  }

  /// The person this names, if it names one in full.
  Optional<Person> person() {
    boolean full =
        name.indexOf(' ') > 0 && WordShape.hasCapital(name) && (!determined || !role.isEmpty());
    boolean owned = OWNED.matcher(name).find();
    boolean institution = owned || (role.isEmpty() && Institutions.isName(name));
    return full && !institution
        ? Optional.of(
            new Person(name, role.isEmpty() ? Optional.empty() : Optional.of(role), gender))
        : Optional.empty();
  }
}
