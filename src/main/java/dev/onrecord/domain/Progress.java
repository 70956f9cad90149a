package dev.onrecord.domain;

/// Listens to the progress of a long task.
@FunctionalInterface
public interface Progress {
  /// Called before the first step of a task that the user did not ask for by name, such as making
  /// the index again.
  ///
  /// @param total number of steps
  default void begin(int total) {}

  /// Called after each step.
  ///
  /// @param done steps done so far; one step is one article where an index is made
  /// @param total number of steps
  void at(int done, int total);
}
