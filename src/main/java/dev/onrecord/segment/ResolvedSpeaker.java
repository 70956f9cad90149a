package dev.onrecord.segment;

import java.util.Optional;

/// A speaker as a statement gives them.
///
/// @param person the person, if a named one speaks
/// @param plural whether several speak: `officials`
record ResolvedSpeaker(
    String speaker, Optional<String> role, Optional<Person> person, boolean plural) {
  static ResolvedSpeaker of(Person person) {
    return new ResolvedSpeaker(person.name(), person.role(), Optional.of(person), false);
  }

  /// Somebody or something that has no person's name.
  static ResolvedSpeaker of(String speaker, boolean plural) {
    return new ResolvedSpeaker(speaker, Optional.empty(), Optional.empty(), plural);
  }
}
