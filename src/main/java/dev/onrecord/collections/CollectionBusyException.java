package dev.onrecord.collections;

import dev.onrecord.domain.PassingException;

/// Thrown when another process is changing a collection.
public final class CollectionBusyException extends PassingException {
  private static final long serialVersionUID = 1;

  CollectionBusyException(String name) {
    super(
        "another process is changing the collection '%s'; try again when it is done"
            .formatted(name));
  }
}
