package dev.onrecord.retrieve;

import dev.onrecord.domain.PassingException;

/// The index could not be read: it is damaged, or its disk is. The articles are not: it can be made
/// again from them.
public final class IndexUnreadableException extends PassingException {
  private static final long serialVersionUID = 1;

  public IndexUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
