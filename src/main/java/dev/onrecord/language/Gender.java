package dev.onrecord.language;

/// What a name or a pronoun tells of a person.
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
