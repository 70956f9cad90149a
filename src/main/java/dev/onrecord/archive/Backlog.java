package dev.onrecord.archive;

import java.util.Optional;

/// Articles that the index is given, because it lacks them.
///
/// @param done articles that were prepared so far
/// @param total articles in all
/// @param searched articles of them that can be found by now
public record Backlog(int done, int total, int searched) {
  static final Backlog NONE = new Backlog(0, 0, 0);

  /// How many articles cannot be found yet.
  public int missing() {
    return total - searched;
  }

  /// What a reader of answers must know; empty if nothing is missing.
  public Optional<String> notice() {
    return notice(missing());
  }

  /// The same for any number of articles that the index lacks.
  public static Optional<String> notice(int lacking) {
    return lacking == 0
        ? Optional.empty()
        : Optional.of(
            lacking == 1
                ? "One article is not searched yet: the index is being brought up to date."
                : "%,d articles are not searched yet: the index is being brought up to date."
                    .formatted(lacking));
  }
}
