package dev.onrecord.segment;

import java.util.Optional;

/// Somebody an article names in full.
///
/// @param name first and last names, without role: `Nikolai Makarov`
/// @param role what stands before the name, or explains it, where first given
record Person(String name, Optional<String> role, Gender gender) {
  enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  /// What may follow a last name, as a pattern.
  static final String GENERATION = " (?:Jr|Sr|II|III)\\.?$";

  String lastName() {
    String plain = name.replaceFirst(GENERATION, "");
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  String firstName() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /// What two mentions of one person tell together.
  Person with(Person other) {
    Gender known = gender == Gender.UNKNOWN ? other.gender : gender;
    return new Person(name, role.or(other::role), known);
  }

  boolean mayBe(String pronoun) {
    return switch (gender) {
      case FEMALE -> !pronoun.equals("he");
      case MALE -> !pronoun.equals("she");
      case UNKNOWN -> true;
    };
  }
}
