package dev.onrecord.domain.access;

import java.util.OptionalInt;

/// Limits of use for one key or one address; empty means no limit.
///
/// @param requestsPerMinute at least 1
/// @param concurrent costly requests that may run at once; at least 1
public record UseLimits(OptionalInt requestsPerMinute, OptionalInt concurrent) {
  /// No limits.
  public static final UseLimits NONE = new UseLimits(OptionalInt.empty(), OptionalInt.empty());

  /// Checks the ranges.
  public UseLimits {
    check("requestsPerMinute", requestsPerMinute);
    check("concurrent", concurrent);
  }

  private static void check(String name, OptionalInt value) {
    value.ifPresent(
        limit -> {
          if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, got " + limit);
          }
        });
  }
}
