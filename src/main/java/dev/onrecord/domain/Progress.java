package dev.onrecord.domain;

/// Hears how far a long work is.
@FunctionalInterface
public interface Progress {
  /// Called before the first step of a work that nobody asked for in so many words.
  ///
  /// @param total steps in all
  default void begin(int total) {}

  /// Called after each step.
  ///
  /// @param done steps so far, of a search index one for each article
  /// @param total steps in all
  void at(int done, int total);
}
