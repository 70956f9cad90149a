package dev.onrecord.segment.speech;

import dev.onrecord.language.Gender;
import dev.onrecord.language.GivenNames;
import java.util.Optional;
import java.util.regex.Pattern;

/// A person whom an article names in full.
///
/// @param name first and last names, without role: `Nikolai Makarov`
/// @param role the words before the name or in an apposition, where they first stand: `chief of
///   staff`
record Person(String name, Optional<String> role, Gender gender) {
  private static final Pattern GENERATION = Pattern.compile(" (?:Jr|Sr|II|III)\\.?$");

  String lastName() {
    String plain = withoutGeneration(name);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /// A name without `Jr.` and the like: `Sam Hill` of `Sam Hill Jr.`
  static String withoutGeneration(String name) {
    return GENERATION.matcher(name).replaceFirst("");
  }

  String firstName() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /// The facts of two mentions of one person together.
  Person with(Person other) {
    Gender known = gender == Gender.UNKNOWN ? other.gender : gender;
    return new Person(name, role.or(other::role), known);
  }

  /// This person with the gender that `he` or `she` tells, if it was unknown.
  Person of(String pronoun) {
    Gender told = pronoun.equals("he") ? Gender.MALE : Gender.FEMALE;
    return gender == Gender.UNKNOWN ? new Person(name, role, told) : this;
  }

  boolean mayBe(String pronoun) {
    return switch (pronoun) {
      case "he" -> mayBe(Gender.MALE);
      case "she" -> mayBe(Gender.FEMALE);
      default -> true;
    };
  }

  /// Whether this person may be of a gender: theirs is the same, or one of the two is unknown.
  boolean mayBe(Gender other) {
    Gender known = gender == Gender.UNKNOWN ? GivenNames.gender(firstName()) : gender;
    return known == Gender.UNKNOWN || other == Gender.UNKNOWN || known == other;
  }
}
