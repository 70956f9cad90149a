package dev.onrecord.segment;

import dev.onrecord.language.Gender;
import dev.onrecord.language.GivenNames;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody an article names in full.
///
/// @param name first and last names, without role: `Nikolai Makarov`
/// @param role what stands before the name, or explains it, where first given
record Person(String name, Optional<String> role, Gender gender) {
  private static final Pattern GENERATION = Pattern.compile(" (?:Jr|Sr|II|III)\\.?$");

  String lastName() {
    String plain = withoutGeneration(name);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /// A name without what may follow the last name: `Sam Hill` of `Sam Hill Jr.`
  static String withoutGeneration(String name) {
    return GENERATION.matcher(name).replaceFirst("");
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

  /// This person as `he` or `she` tells them to be.
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

  /// Whether nothing tells that they are of another gender.
  boolean mayBe(Gender other) {
    Gender known = gender == Gender.UNKNOWN ? GivenNames.gender(firstName()) : gender;
    return known == Gender.UNKNOWN || other == Gender.UNKNOWN || known == other;
  }
}
