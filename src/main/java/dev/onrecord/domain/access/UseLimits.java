package dev.onrecord.domain.access;

import java.util.OptionalInt;

/// How much one key, or one address, may ask of a server; empty is without limit.
///
/// @param requestsPerMinute at least 1
/// @param concurrent costly requests that are answered at once; at least 1
public record UseLimits(OptionalInt requestsPerMinute, OptionalInt concurrent) {
  /// Nothing is limited.
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
