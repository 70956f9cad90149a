package dev.onrecord.web.access;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Counts running requests for each key or address. Thread-safe; keeps no entry without running
/// requests.
final class ConcurrencyLimits {
  private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();

  /// Starts a request if that is within a limit.
  ///
  /// @param who a key, or an address
  boolean begin(String who, int most) {
    AtomicBoolean begun = new AtomicBoolean();
    running.compute(
        who,
        (name, count) -> {
          int before = count == null ? 0 : count;
          begun.set(before < most);
          return begun.get() ? Integer.valueOf(before + 1) : count;
        });
    return begun.get();
  }

  /// Ends a request that was started.
  void end(String who) {
    running.computeIfPresent(who, (name, count) -> count == 1 ? null : Integer.valueOf(count - 1));
  }
}
