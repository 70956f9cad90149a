package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
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

  /// The path of a span of an article's present text on the server.
  public static String url(String id, Span span) {
    return "/articles/%s#%d-%d".formatted(id, span.start(), span.end());
  }

  /// The title, or the id if the source states no title.
  public String displayTitle() {
    return metadata.title().orElse(id);
  }

  /// SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /// SHA-256 of the rest of a stream, as 64 lower-case hexadecimal digits.
  public static String sha256(InputStream in) throws IOException {
    var digested = new DigestInputStream(in, newSha256());
    digested.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digested.getMessageDigest().digest());
  }

  /// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(newSha256().digest(bytes));
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
