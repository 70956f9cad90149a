package dev.onrecord.view;

import dev.onrecord.domain.article.TextVersion;
import java.util.Optional;

/// A text that an article has or had, without the text.
///
/// @param added when the archive took it in, ISO 8601 in UTC, where that is known
/// @param ended when another text took its place, or the article was removed; absent if it stands
public record VersionView(
    String sha256, Optional<String> added, Optional<String> ended, Optional<String> title) {
  static VersionView of(TextVersion version) {
    return new VersionView(
        version.sha256(),
        version.added().map(Object::toString),
        version.ended().map(Object::toString),
        version.title());
  }
}
