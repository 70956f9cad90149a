package dev.onrecord.segment;

import java.util.Optional;

/// A speaker as a statement gives them.
///
/// @param person the person, if a named one speaks
/// @param plural whether several speak: `officials`
record Voice(String speaker, Optional<String> role, Optional<Person> person, boolean plural) {
  static Voice of(Person person) {
    return new Voice(person.name(), person.role(), Optional.of(person), false);
  }

  /// Somebody or something that has no person's name.
  static Voice of(String speaker, boolean plural) {
    return new Voice(speaker, Optional.empty(), Optional.empty(), plural);
  }
}
