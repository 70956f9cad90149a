package dev.onrecord.domain;

/// Something that keeps a right request from being met now, and passes. The message is for whoever
/// asked.
public abstract class PassingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected PassingException(String message) {
    super(message);
  }

  protected PassingException(String message, Throwable cause) {
    super(message, cause);
  }
}
