package dev.onrecord.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An access key of a home, without its secret. The secret is shown once and not stored.
///
/// @param id identifies the key; part of its secret
/// @param name of the person or program that uses it
/// @param permissions at least one
/// @param collections names of the collections that it opens, at least one; the first is the
///   default; [#EVERY_COLLECTION] opens all
/// @param limits of use
/// @param created when it was created
/// @param expires when it becomes invalid; empty means never
/// @param revoked when it was revoked; empty if it was not
/// @param lastUsed the last day of use, in UTC
public record AccessKey(
    String id,
    String name,
    Set<Permission> permissions,
    List<String> collections,
    UseLimits limits,
    Instant created,
    Optional<Instant> expires,
    Optional<Instant> revoked,
    Optional<LocalDate> lastUsed) {
  /// Means all collections.
  public static final String EVERY_COLLECTION = "*";

  /// Copies and checks the lists.
  public AccessKey {
    permissions = Set.copyOf(permissions);
    collections = List.copyOf(collections);
    if (permissions.isEmpty() || collections.isEmpty()) {
      throw new IllegalArgumentException(
          "a key needs a permission and a collection, got %s and %s"
              .formatted(permissions, collections));
    }
  }

  /// Whether the key is valid at a moment.
  public boolean opensAt(Instant now) {
    return revoked.isEmpty() && expires.filter(end -> !now.isBefore(end)).isEmpty();
  }

  /// Whether the key includes a permission.
  public boolean permits(Permission needed) {
    return permissions.stream().anyMatch(permission -> permission.implies(needed));
  }

  /// Whether the key opens a collection.
  public boolean opens(String collection) {
    return collections.contains(collection) || collections.contains(EVERY_COLLECTION);
  }
}
