package dev.onrecord.archive;

import java.util.List;
import java.util.Map;

/// The articles by which index and store differ, by id.
///
/// @param surplus articles of the index that the store lacks or has in another version
/// @param lacking articles of the store that the index lacks or has in another version
record IndexDrift(List<String> surplus, List<String> lacking) {
  IndexDrift {
    surplus = List.copyOf(surplus);
    lacking = List.copyOf(lacking);
  }

  /// @param stored the generation of each article in the store, by id
  /// @param indexed the same for the index
  static IndexDrift of(Map<String, Long> stored, Map<String, Long> indexed) {
    return new IndexDrift(difference(indexed, stored), difference(stored, indexed));
  }

  private static List<String> difference(Map<String, Long> some, Map<String, Long> others) {
    return some.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(others.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  boolean isEmpty() {
    return surplus.isEmpty() && lacking.isEmpty();
  }
}
