package dev.onrecord.domain.article;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article with its present text or an earlier one.
///
/// @param article with this text, and the metadata of then
/// @param added when the archive got this text; empty if that is not known
/// @param ended when the text was replaced or the article removed; empty for the present text
public record ArticleVersion(Article article, Optional<Instant> added, Optional<Instant> ended) {
  private static final int KEY = 16;

  private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{8,64}");

  /// Whether this is the present text.
  public boolean stands() {
    return ended.isEmpty();
  }

  /// Parses the first 8 or more digits of a text's hash, as a user wrote them; empty if they are
  /// not hexadecimal digits.
  public static Optional<String> digits(String written) {
    return Optional.of(written)
        .filter(digits -> DIGITS.matcher(digits).matches())
        .map(digits -> digits.toLowerCase(Locale.ROOT));
  }

  /// The name of a text in URLs: the first 16 digits of its hash.
  public static String key(String sha256) {
    return sha256.substring(0, KEY);
  }
}
