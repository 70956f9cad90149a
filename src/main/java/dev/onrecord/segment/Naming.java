package dev.onrecord.segment;

import java.util.Optional;

/// A noun phrase taken apart: `Russian Defense Minister` and `Anatoly Serdyukov`.
///
/// @param role the words before the name, without article; empty if there are none
/// @param name the rest; empty for a description
/// @param determined whether an article stands first, as with institutions: `the Kremlin`
record Naming(String role, String name, boolean determined, Person.Gender gender) {
  static Naming of(Frame frame, NounPhrase phrase) {
    int from = phrase.from();
    boolean determined = false;
    while (from < phrase.to() && Grammar.isDeterminer(frame.at(from))) {
      determined = true;
      from++;
    }
    Person.Gender gender = Person.Gender.UNKNOWN;
    int name = from;
    for (int i = from; i < phrase.to(); i++) {
      String word = frame.at(i).text();
      if (Roles.isFemale(word)) {
        gender = Person.Gender.FEMALE;
      } else if (Roles.isMale(word)) {
        gender = Person.Gender.MALE;
      }
      if (frame.is(i, "of") && i > from && Roles.isNoun(frame.at(i - 1).text())) {
        name = Math.min(i + 2, phrase.to());
      }
      boolean surname = i == phrase.to() - 1 && i > name && Roles.isSurname(word);
      boolean role =
          (Roles.isNoun(word) && !surname) || Roles.isHonorific(word) || !startsName(frame, i);
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
    while (roleTo > roleFrom && Roles.isHonorific(frame.at(roleTo - 1).text())) {
      roleTo--;
    }
    return new Naming(
        frame.words(roleFrom, roleTo), bare(frame, name, phrase.to()), determined, gender);
  }

  private static boolean startsName(Frame frame, int i) {
    Token token = frame.at(i);
    return token.isCapital()
        || !token.isWord()
        || (!Roles.isModifier(token.text()) && isLink(frame, i));
  }

  private static boolean isLink(Frame frame, int i) {
    return i > 0 && frame.at(i - 1).isCapital() && !frame.at(i - 1).isPossessive();
  }

  private static String bare(Frame frame, int from, int to) {
    if (from >= to) {
      return "";
    }
    String last = frame.at(to - 1).text();
    String words = frame.words(from, to);
    String name = words.substring(0, words.length() - last.length()) + frame.at(to - 1).bare();
    int home = name.indexOf(" of ");
    return from > 0 && home > 0 && Roles.isNoun(frame.at(from - 1).text())
        ? name.substring(0, home)
        : name;
  }

  /// The person this names, if it names one in full.
  Optional<Person> person() {
    boolean full = name.indexOf(' ') > 0 && (!determined || !role.isEmpty());
    boolean institution = role.isEmpty() && Institutions.isName(name);
    return full && !institution
        ? Optional.of(
            new Person(name, role.isEmpty() ? Optional.empty() : Optional.of(role), gender))
        : Optional.empty();
  }
}
