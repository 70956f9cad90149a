package dev.onrecord.view;

import dev.onrecord.domain.article.TextVersion;
import java.util.Optional;

/// A version of an article, without its text.
///
/// @param added when the archive received it, ISO 8601 in UTC, if known
/// @param ended when another text replaced it or the article was removed; absent for the current
///   text
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
