package dev.onrecord.mcp;

/// A call that cannot be met as it is; the message says what was wrong and what would be right.
final class ToolError extends RuntimeException {
  private static final long serialVersionUID = 1;

  ToolError(String message) {
    super(message);
  }
}
