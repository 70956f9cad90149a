package dev.onrecord.retrieve;

import dev.onrecord.domain.PassingException;

/// Thrown when the index cannot be read, because its files or its disk are damaged. The articles
/// are in the store; the index can be rebuilt from them.
public final class IndexUnreadableException extends PassingException {
  private static final long serialVersionUID = 1;

  public IndexUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
