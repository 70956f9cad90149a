package dev.onrecord.ingest;

/// Bytes that are no article; the reason says why and what would be right, for whoever sent them.
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
