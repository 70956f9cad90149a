package dev.onrecord.domain.article;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article with one of the texts that it has or had.
///
/// @param article with this text and what was stated about it then
/// @param added when the archive took it in, where that is known
/// @param ended when another text took its place, or the article was removed; empty if it stands
public record ArticleVersion(Article article, Optional<Instant> added, Optional<Instant> ended) {
  private static final int KEY = 16;

  private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{8,64}");

  /// Whether the article has this text today.
  public boolean stands() {
    return ended.isEmpty();
  }

  /// The first digits of a text's hash, as somebody wrote them: at least 8. Empty if they are none.
  public static Optional<String> digits(String written) {
    return Optional.of(written)
        .filter(digits -> DIGITS.matcher(digits).matches())
        .map(digits -> digits.toLowerCase(Locale.ROOT));
  }

  /// What names a text among those of an article, in addresses: the first 16 digits of its hash.
  public static String key(String sha256) {
    return sha256.substring(0, KEY);
  }
}
