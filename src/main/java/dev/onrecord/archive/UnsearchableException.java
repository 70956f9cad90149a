package dev.onrecord.archive;

import dev.onrecord.domain.PassingException;
import java.util.List;

/// Articles are kept, but the index failed to take them. They will be found once it does.
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
