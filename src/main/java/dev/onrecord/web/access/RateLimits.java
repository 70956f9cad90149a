package dev.onrecord.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// Counts requests per minute for each key or address. Thread-safe.
final class RateLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// Maximum number of counters. A client whose counter was dropped starts with a full minute
  /// again.
  private static final int MOST = 100_000;

  private final Cache<Counted, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE.multipliedBy(2)).build();

  /// @param who a key, or an address
  private record Counted(String who, int perMinute) {}

  /// Counts one request.
  ///
  /// @return zero if it is within the limit, otherwise the time until it would be
  Duration count(String who, int perMinute) {
    ConsumptionProbe probe = bucket(who, perMinute).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /// Checks the limit without counting.
  Duration look(String who, int perMinute) {
    return Duration.ofNanos(
        bucket(who, perMinute).estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  private Bucket bucket(String who, int perMinute) {
    return buckets.get(
        new Counted(who, perMinute),
        counted ->
            Bucket.builder()
                .addLimit(
                    limit ->
                        limit
                            .capacity(counted.perMinute())
                            .refillGreedy(counted.perMinute(), MINUTE))
                .build());
  }
}
