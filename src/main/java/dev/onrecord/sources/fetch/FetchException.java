package dev.onrecord.sources.fetch;

/// An address that gave no document; the reason says why and what would be right.
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  FetchException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// Goes on after the address: "it leads to a private address".
  public String reason() {
    return reason;
  }
}
