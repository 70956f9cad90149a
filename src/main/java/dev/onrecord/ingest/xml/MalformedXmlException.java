package dev.onrecord.ingest.xml;

/// XML that is broken or has what no article needs; the message says what, for whoever sent it.
public final class MalformedXmlException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedXmlException(String message) {
    super(message);
  }
}
