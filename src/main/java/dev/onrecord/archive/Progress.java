package dev.onrecord.archive;

/// Hears how far a long work is.
@FunctionalInterface
public interface Progress {
  /// Called before the first step of a work that nobody asked for in so many words.
  ///
  /// @param total articles in all
  default void begin(int total) {}

  /// Called after each step.
  ///
  /// @param done articles so far
  /// @param total articles in all
  void at(int done, int total);
}
