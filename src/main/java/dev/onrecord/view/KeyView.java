package dev.onrecord.view;

import dev.onrecord.domain.access.AccessKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A key in a list, without its secret.
///
/// @param state valid, expired or revoked
/// @param permissions read, write or admin, in this order
/// @param collections names, or `*` for all
/// @param requestsPerMinute empty for no limit
/// @param concurrent costly requests at once; empty for no limit
/// @param created ISO 8601 in UTC, as are `expires` and `revoked`
/// @param lastUsed day in UTC
public record KeyView(
    String id,
    String name,
    String state,
    List<String> permissions,
    List<String> collections,
    OptionalInt requestsPerMinute,
    OptionalInt concurrent,
    String created,
    Optional<String> expires,
    Optional<String> revoked,
    Optional<String> lastUsed) {
  public KeyView {
    permissions = List.copyOf(permissions);
    collections = List.copyOf(collections);
  }

  /// The view of a key at a moment.
  public static KeyView of(AccessKey key, Instant now) {
    return new KeyView(
        key.id(),
        key.name(),
        key.revoked().isPresent() ? "revoked" : key.opensAt(now) ? "valid" : "expired",
        key.permissions().stream()
            .sorted()
            .map(permission -> permission.name().toLowerCase(Locale.ROOT))
            .toList(),
        key.collections(),
        key.limits().requestsPerMinute(),
        key.limits().concurrent(),
        key.created().toString(),
        key.expires().map(Instant::toString),
        key.revoked().map(Instant::toString),
        key.lastUsed().map(LocalDate::toString));
  }
}
