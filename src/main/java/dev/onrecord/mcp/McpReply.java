package dev.onrecord.mcp;

/// The reply to a message.
public sealed interface McpReply {
  /// A response to a request, as JSON.
  record Response(String json) implements McpReply {}

  /// An error for an invalid message, as JSON.
  record Refused(String json) implements McpReply {}

  /// No reply: the message needs none.
  record None() implements McpReply {}
}
