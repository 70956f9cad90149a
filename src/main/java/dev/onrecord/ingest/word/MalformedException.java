package dev.onrecord.ingest.word;

/// A part that is not what it must be; the message says how.
public final class MalformedException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedException(String message) {
    super(message);
  }
}
