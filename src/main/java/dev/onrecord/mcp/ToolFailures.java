package dev.onrecord.mcp;

import dev.onrecord.domain.Outage;
import java.util.Optional;

/// Messages for failed calls.
final class ToolFailures {
  /// An error inside the program. Agents are not told the cause.
  static final String INTERNAL = "the call failed; the server's log has the reason";

  private ToolFailures() {}

  /// The message for a wrong call or a temporary outage; empty if the failure is a bug.
  static Optional<String> told(RuntimeException failure) {
    return failure instanceof ToolError error
        ? Optional.of(String.valueOf(error.getMessage()))
        : Outage.of(failure).map(Outage::message);
  }
}
