package dev.onrecord.mcp;

/// What is sent back for a message.
public sealed interface McpReply {
  /// A response to a request, as JSON.
  record Response(String json) implements McpReply {}

  /// An error about what is no proper message, as JSON.
  record Refused(String json) implements McpReply {}

  /// Nothing: the message was none that is answered.
  record None() implements McpReply {}
}
