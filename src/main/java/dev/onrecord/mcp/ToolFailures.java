package dev.onrecord.mcp;

import dev.onrecord.domain.Outage;
import java.util.Optional;

/// Why a call is not met.
final class ToolFailures {
  /// What went wrong is no business of the agent's.
  static final String INTERNAL = "the call failed; the server's log has the reason";

  private ToolFailures() {}

  /// What to tell of what is wrong with the call, or with the machine, and passes; empty if the
  /// fault is the program's own.
  static Optional<String> told(RuntimeException failure) {
    return failure instanceof ToolError error
        ? Optional.of(String.valueOf(error.getMessage()))
        : Outage.of(failure).map(Outage::told);
  }
}
