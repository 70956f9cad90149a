package dev.onrecord.web;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Where an uploaded article came from: `upload/`, the SHA-256 of its bytes and of what is stated
/// about it, and its name. Two uploads have the same origin only if they are the same in all, so
/// none replaces another.
final class UploadOrigin {
  /// The longest name, in UTF-16 code units; long enough for any title.
  private static final int MAX_NAME = 600;

  /// Quotation marks and ends of lines as browsers write them in the names of files.
  private static final Pattern ESCAPES = Pattern.compile("%(?:22|0[AaDd])");

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private static final String START = "upload/";
  private static final Pattern HASH = Pattern.compile("^" + START + "[0-9a-f]{64}/");

  private UploadOrigin() {}

  /// Whether an origin is an upload's.
  static boolean isOne(String origin) {
    return HASH.matcher(origin).find();
  }

  /// An origin as whoever uploaded it knows it.
  static String shown(String origin) {
    return HASH.matcher(origin).replaceFirst("");
  }

  /// Of a file.
  ///
  /// @param name as the client calls it, whatever that is
  /// @param sha256 of its bytes
  /// @param stated about it
  static String ofFile(String sha256, String name, Metadata stated) {
    String plain = ESCAPES.matcher(name).replaceAll(" ");
    return of(sha256, FOLDERS.matcher(plain).replaceFirst(""), stated);
  }

  /// Of a text, which is called by its title, where that is stated.
  static String ofText(byte[] bytes, Metadata stated) {
    return of(
        Article.sha256(bytes),
        stated.title().map(t -> SEPARATORS.matcher(t).replaceAll("-") + ".txt").orElse(""),
        stated);
  }

  private static String of(String bytes, String name, Metadata stated) {
    String sha256 = stated.equals(Metadata.NONE) ? bytes : Article.sha256(bytes + " " + stated);
    // Some systems take the letters of names apart: 'é' comes as 'e' and an accent.
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    String start = whole.substring(0, Math.min(MAX_NAME, whole.length()));
    return START + sha256 + "/" + NO_TEXT.matcher(start).replaceAll("-");
  }
}
