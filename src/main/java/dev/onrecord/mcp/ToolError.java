package dev.onrecord.mcp;

/// A wrong tool call; the message says what was wrong and what would be right.
final class ToolError extends RuntimeException {
  private static final long serialVersionUID = 1;

  ToolError(String message) {
    super(message);
  }
}
