package dev.onrecord.question;

import java.util.List;

/// What somebody typed, read.
///
/// @param text as it was read: the question where there is one, otherwise all that was typed, with
///   its words read as those of the archive
/// @param parts what is asked, in order; at least one
/// @param notices sentences that tell what was read differently from how it was typed
public record Asked(String text, List<Part> parts, List<String> notices) {
  public Asked {
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("something must be asked, got no part of: " + text);
    }
  }

  /// Whether several things are asked, and not one of several people or things.
  public boolean isSeveral() {
    return parts.size() > 1 && parts.stream().anyMatch(part -> part.side().isEmpty());
  }
}
