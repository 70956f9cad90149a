package dev.onrecord.mcp;

/// What is sent back for a message.
public sealed interface Reply {
  /// A response to a request, as JSON.
  record Response(String json) implements Reply {}

  /// An error about what is no proper message, as JSON.
  record Refused(String json) implements Reply {}

  /// Nothing: the message was none that is answered.
  record None() implements Reply {}
}
