package dev.onrecord.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An article as the archive holds it.
///
/// @param id unique in the archive; letters, digits, `-`, `_` and `.`
/// @param text the text that all offsets count in
/// @param sha256 of `text` in UTF-8, 64 lower-case hexadecimal digits
public record Article(String id, Metadata metadata, String text, String sha256) {
  public Article {
    if (!id.matches("[\\p{L}\\p{N}._-]{1,200}")) {
      throw new IllegalArgumentException(
          "an article id must be 1 to 200 letters, digits, '-', '_' or '.', got '" + id + "'");
    }
  }

  /// The title, or the id where the source states none.
  public String displayTitle() {
    return metadata.title().orElse(id);
  }

  /// SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
