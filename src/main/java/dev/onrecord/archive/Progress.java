package dev.onrecord.archive;

/// Hears how far a long work is.
@FunctionalInterface
public interface Progress {
  /// Called after each step.
  ///
  /// @param done articles so far
  /// @param total articles in all
  void at(int done, int total);
}
