package dev.onrecord.ingest.mail;

/// A mail that is broken or no mail; the message says what is wrong, for whoever sent it.
public final class MalformedMailException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedMailException(String message) {
    super(message);
  }
}
