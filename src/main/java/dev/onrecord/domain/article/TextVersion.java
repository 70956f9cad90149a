package dev.onrecord.domain.article;

import java.time.Instant;
import java.util.Optional;

/// A present or earlier text of an article, without the text itself.
///
/// @param sha256 of the text
/// @param title of the article then
/// @param added when the archive got this text; empty if that is not known
/// @param ended when the text was replaced or the article removed; empty for the present text
public record TextVersion(
    String sha256, Optional<String> title, Optional<Instant> added, Optional<Instant> ended) {
  /// Whether this is the present text.
  public boolean stands() {
    return ended.isEmpty();
  }
}
