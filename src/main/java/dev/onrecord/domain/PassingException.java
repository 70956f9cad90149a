package dev.onrecord.domain;

/// A valid request cannot be served now, for a cause that passes by itself. The message is for the
/// client.
public abstract class PassingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected PassingException(String message) {
    super(message);
  }

  protected PassingException(String message, Throwable cause) {
    super(message, cause);
  }
}
