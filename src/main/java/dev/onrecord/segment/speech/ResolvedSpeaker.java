package dev.onrecord.segment.speech;

import java.util.Optional;

/// The speaker of a statement.
///
/// @param person the person, if a named one speaks
/// @param plural whether several speak: `officials`
record ResolvedSpeaker(
    String speaker, Optional<String> role, Optional<Person> person, boolean plural) {
  static ResolvedSpeaker of(Person person) {
    return new ResolvedSpeaker(person.name(), person.role(), Optional.of(person), false);
  }

  /// A speaker without a person's name: `officials`, `the ministry`.
  static ResolvedSpeaker of(String speaker, boolean plural) {
    return new ResolvedSpeaker(speaker, Optional.empty(), Optional.empty(), plural);
  }
}
