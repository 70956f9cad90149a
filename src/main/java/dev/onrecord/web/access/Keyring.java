package dev.onrecord.web.access;

import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.store.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Finds the key of a secret. It looks each secret up again, so that a new or revoked key takes
/// effect with the next request.
final class Keyring {
  /// Wrong secrets per minute that one address may send for one key, or for unknown keys.
  private static final int MOST_WRONG = 10;

  private final KeyStore keys;
  private final Clock clock;
  private final RateLimits wrong = new RateLimits();

  Keyring(KeyStore keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /// Whether no key is needed.
  boolean isOpen() {
    return !keys.isAny();
  }

  /// The key of a secret.
  ///
  /// @throws DeniedException 401 if the secret is wrong or the key not valid, 429 after too many
  ///   wrong secrets
  AccessKey key(String secret, Client client) {
    KeyStore.Found found = keys.find(secret);
    // Count by address and key: wrong secrets for one key must not lock out other keys behind the
    // same address.
    String who = client.group() + " " + found.key().map(AccessKey::id).orElse("");
    Duration wait = wrong.look(who, MOST_WRONG);
    if (wait.isPositive()) {
      throw DeniedException.tooMany(
          "at most %d wrong keys a minute may come from one address".formatted(MOST_WRONG), wait);
    }
    if (found.key().isEmpty() || !found.genuine()) {
      wrong.count(who, MOST_WRONG);
      throw DeniedException.badKey("Wrong key. Did you copy all of it?");
    }
    return open(found.key().get());
  }

  private AccessKey open(AccessKey key) {
    Instant now = clock.instant();
    if (key.revoked().isPresent()) {
      throw DeniedException.badKey("this key was revoked; ask the administrator for a new key");
    }
    if (!key.opensAt(now)) {
      throw DeniedException.badKey(
          "this key expired at %s; ask the administrator for a new key"
              .formatted(key.expires().map(Instant::toString).orElseThrow()));
    }
    keys.used(key, LocalDate.ofInstant(now, ZoneOffset.UTC));
    return key;
  }
}
