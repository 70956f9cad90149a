package dev.onrecord.archive;

import java.util.List;
import java.util.Map;

/// Where the index is not what the store is, each list by id.
///
/// @param surplus articles that the index has, and the store has not or not so
/// @param lacking articles that the store has, and the index has not or not so
record IndexDrift(List<String> surplus, List<String> lacking) {
  IndexDrift {
    surplus = List.copyOf(surplus);
    lacking = List.copyOf(lacking);
  }

  /// @param stored article ids with the generation of each
  /// @param indexed the same of what was indexed
  static IndexDrift of(Map<String, Long> stored, Map<String, Long> indexed) {
    return new IndexDrift(without(indexed, stored), without(stored, indexed));
  }

  private static List<String> without(Map<String, Long> some, Map<String, Long> others) {
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
