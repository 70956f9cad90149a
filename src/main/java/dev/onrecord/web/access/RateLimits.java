package dev.onrecord.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// Counts how often in a minute. Thread-safe.
final class RateLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// More than can be busy at once: whoever is forgotten begins anew.
  private static final int MOST = 100_000;

  private final Cache<Counted, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE.multipliedBy(2)).build();

  /// @param who a key, or an address
  private record Counted(String who, int perMinute) {}

  /// Counts once more.
  ///
  /// @return zero if that is within the limit, else how long until it is
  Duration count(String who, int perMinute) {
    ConsumptionProbe probe = bucket(who, perMinute).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /// The same without counting.
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
