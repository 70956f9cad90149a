package dev.onrecord.retrieve;

import dev.onrecord.domain.question.Scope;
import java.util.Set;

/// What the articles of the archive state about themselves. Thread-safe; it gives the same as long
/// as the index generation stays the same.
public interface Holdings {
  /// The outlets of all articles that state one.
  Set<String> outlets();

  /// How many passages the articles in a scope have.
  int passages(Scope scope);
}
