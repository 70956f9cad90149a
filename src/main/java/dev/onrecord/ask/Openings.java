package dev.onrecord.ask;

import java.util.List;

/// The questions that a reader may begin with.
///
/// @param generation of the archive that they were made of
record Openings(long generation, List<String> questions) {
  Openings {
    questions = List.copyOf(questions);
  }
}
