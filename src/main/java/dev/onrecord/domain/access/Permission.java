package dev.onrecord.domain.access;

/// A permission of a key. Each includes the ones before it.
public enum Permission {
  /// Ask, search, read, and give feedback.
  READ,
  /// Add, replace and remove articles.
  WRITE,
  /// Read the metrics, and create collections.
  ADMIN;

  /// Whether this permission includes another.
  public boolean implies(Permission needed) {
    return compareTo(needed) >= 0;
  }
}
