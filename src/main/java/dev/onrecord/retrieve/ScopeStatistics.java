package dev.onrecord.retrieve;

import dev.onrecord.domain.question.Scope;
import java.util.Set;

/// The outlets of the archive, and how much a scope has. Thread-safe; the results are the same as
/// long as the index generation is.
public interface ScopeStatistics {
  /// The outlets of all articles that state one.
  Set<String> outlets();

  /// How many passages the articles in a scope have.
  int passages(Scope scope);
}
