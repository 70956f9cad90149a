package dev.onrecord.archive;

import dev.onrecord.domain.PassingException;

/// Thrown to the callers of an import when the program stops. Articles that the listener heard of
/// stay.
public final class StoppingException extends PassingException {
  private static final long serialVersionUID = 1;

  StoppingException() {
    super("the program stops, so the rest was not added; add it again");
  }
}
