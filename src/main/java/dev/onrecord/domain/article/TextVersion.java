package dev.onrecord.domain.article;

import java.time.Instant;
import java.util.Optional;

/// One of the texts that an article has or had, without the text.
///
/// @param sha256 of the text
/// @param title that was stated or read then
/// @param added when the archive took it in, where that is known
/// @param ended when another text took its place, or the article was removed; empty if it stands
public record TextVersion(
    String sha256, Optional<String> title, Optional<Instant> added, Optional<Instant> ended) {
  /// Whether the article has this text today.
  public boolean stands() {
    return ended.isEmpty();
  }
}
