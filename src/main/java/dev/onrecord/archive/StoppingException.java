package dev.onrecord.archive;

import dev.onrecord.domain.PassingException;

/// Articles are not taken in any more, as the program stops; those that were admitted stay.
public final class StoppingException extends PassingException {
  private static final long serialVersionUID = 1;

  StoppingException() {
    super("the program stops, so the rest was not added; add it again");
  }
}
