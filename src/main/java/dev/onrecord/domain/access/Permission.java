package dev.onrecord.domain.access;

/// What the holder of a key may do. Each implies those before it.
public enum Permission {
  /// Ask, search, read, and say what one thinks of an answer.
  READ,
  /// Add, replace and remove articles.
  WRITE,
  /// Read how the server does, and make and remove collections.
  ADMIN;

  /// Whether who has this may do what needs another.
  public boolean implies(Permission needed) {
    return compareTo(needed) >= 0;
  }
}
