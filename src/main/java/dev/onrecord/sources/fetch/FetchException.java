package dev.onrecord.sources.fetch;

/// Thrown when no document can be fetched from a URL.
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  FetchException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// What is wrong, and what would be right; follows the URL in a sentence: "it leads to a private
  /// address".
  public String reason() {
    return reason;
  }
}
