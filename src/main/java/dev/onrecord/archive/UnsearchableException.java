package dev.onrecord.archive;

import dev.onrecord.domain.PassingException;
import java.util.List;

/// Thrown when the store has articles that the index failed to take. They are searched as soon as
/// the index can be written.
public final class UnsearchableException extends PassingException {
  private static final long serialVersionUID = 1;

  UnsearchableException(List<String> ids, Throwable cause) {
    super(
        "kept, but not searched yet: %s; the index cannot be written, and is repaired as soon as it"
                .formatted(String.join(", ", ids))
            + " can",
        cause);
  }
}
