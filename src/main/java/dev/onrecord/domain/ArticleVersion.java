package dev.onrecord.domain;

import java.time.Instant;
import java.util.Optional;

/// An article with one of the texts that it has or had.
///
/// @param article with this text and what was stated about it then
/// @param added when the archive took it in, where that is known
/// @param ended when another text took its place, or the article was removed; empty if it stands
public record ArticleVersion(Article article, Optional<Instant> added, Optional<Instant> ended) {
  private static final int KEY = 16;

  /// Whether the article has this text today.
  public boolean stands() {
    return ended.isEmpty();
  }

  /// What names a text among those of an article, in addresses: the first 16 digits of its hash.
  public static String key(String sha256) {
    return sha256.substring(0, KEY);
  }
}
