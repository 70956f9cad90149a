package dev.onrecord.llm;

/// Why a language model gave no complete answer.
public enum Fault {
  BUSY("is busy with other answers"),
  PAUSED("has failed before and is left alone for a while"),
  RATE_LIMITED("is asked too often at the moment"),
  KEY_REFUSED("refused this server's key"),
  UNREACHABLE("cannot be reached"),
  FAILED("failed"),
  TIMED_OUT("did not answer in time"),
  TOO_SLOW("did not finish in time"),
  BROKE_OFF("broke off"),
  TOO_LONG("wrote more than it may"),
  UNREADABLE("gave no answer that can be read"),
  /// Its reply is complete, and has no sentence.
  SILENT("found no answer in the passages");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  /// What happened, for the reader; these words continue the sentence *The language model ...*.
  public String words() {
    return words;
  }

  /// Whether the endpoint itself is the cause, so that it should not be called for a while.
  boolean countsAgainstEndpoint() {
    return switch (this) {
      case KEY_REFUSED, UNREACHABLE, FAILED, TIMED_OUT, UNREADABLE -> true;
      case BUSY, PAUSED, RATE_LIMITED, TOO_SLOW, BROKE_OFF, TOO_LONG, SILENT -> false;
    };
  }
}
