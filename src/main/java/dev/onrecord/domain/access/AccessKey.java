package dev.onrecord.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A key to a home, without its secret, which is shown once and not kept.
///
/// @param id names it, also in its secret
/// @param name who or what it was made for
/// @param permissions at least one
/// @param collections names of those it opens, at least one, the first chosen where none is named;
///   [#EVERY_COLLECTION] opens all
/// @param limits what its holder may ask for
/// @param created when it was made
/// @param expires from when it opens nothing; empty is never
/// @param revoked when it was taken back
/// @param lastUsed the last day in UTC on which it opened something
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
  /// Stands for the name of any collection.
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

  /// Whether it opens anything at a moment.
  public boolean opensAt(Instant now) {
    return revoked.isEmpty() && expires.filter(end -> !now.isBefore(end)).isEmpty();
  }

  /// Whether its holder may do what needs a permission.
  public boolean permits(Permission needed) {
    return permissions.stream().anyMatch(permission -> permission.implies(needed));
  }

  /// Whether it opens a collection.
  public boolean opens(String collection) {
    return collections.contains(collection) || collections.contains(EVERY_COLLECTION);
  }
}
