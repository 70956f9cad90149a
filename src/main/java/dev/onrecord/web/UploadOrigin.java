package dev.onrecord.web;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// The origin of an uploaded article: `upload/`, a SHA-256 of its bytes and metadata, and its name.
/// Only identical uploads have the same origin, so no upload replaces another.
final class UploadOrigin {
  /// The longest name, in UTF-16 code units; longer than the longest title.
  private static final int MAX_NAME = 600;

  /// Quotation marks and line ends as browsers escape them in file names.
  private static final Pattern ESCAPES = Pattern.compile("%(?:22|0[AaDd])");

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private static final String START = "upload/";
  private static final Pattern HASH = Pattern.compile("^" + START + "[0-9a-f]{64}/");

  private UploadOrigin() {}

  /// Whether an origin is the origin of an upload.
  static boolean isOne(String origin) {
    return HASH.matcher(origin).find();
  }

  /// The origin as the sender knows it: without the hash.
  static String shown(String origin) {
    return HASH.matcher(origin).replaceFirst("");
  }

  /// Of a file.
  ///
  /// @param name file name that the client sent, which may be any text
  /// @param sha256 of its bytes
  /// @param stated about it
  static String ofFile(String sha256, String name, Metadata stated) {
    String plain = ESCAPES.matcher(name).replaceAll(" ");
    return of(sha256, FOLDERS.matcher(plain).replaceFirst(""), stated);
  }

  /// The origin of a text, named by its title, if that is stated.
  static String ofText(byte[] bytes, Metadata stated) {
    return of(
        Article.sha256(bytes),
        stated.title().map(t -> SEPARATORS.matcher(t).replaceAll("-") + ".txt").orElse(""),
        stated);
  }

  private static String of(String bytes, String name, Metadata stated) {
    String sha256 = stated.equals(Metadata.NONE) ? bytes : Article.sha256(bytes + " " + stated);
    // Some systems decompose letters in names: 'é' arrives as 'e' and an accent.
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    String start = whole.substring(0, Math.min(MAX_NAME, whole.length()));
    return START + sha256 + "/" + NO_TEXT.matcher(start).replaceAll("-");
  }
}
