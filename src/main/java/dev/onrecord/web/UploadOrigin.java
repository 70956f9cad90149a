package dev.onrecord.web;

import dev.onrecord.domain.Article;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an uploaded article came from: `upload/`, the SHA-256 of its bytes, and its name. Two
/// uploads have the same origin only if they have the same bytes, so none replaces another.
final class UploadOrigin {
  /// The longest name, in UTF-16 code units; long enough for any title.
  private static final int MAX_NAME = 600;

  /// Quotation marks and ends of lines as browsers write them in the names of files.
  private static final Pattern ESCAPES = Pattern.compile("%(?:22|0[AaDd])");

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private UploadOrigin() {}

  /// Of a file.
  ///
  /// @param name as the client calls it, whatever that is
  static String ofFile(byte[] bytes, String name) {
    String plain = ESCAPES.matcher(name).replaceAll(" ");
    return of(bytes, FOLDERS.matcher(plain).replaceFirst(""));
  }

  /// Of a text.
  ///
  /// @param title what it is called, where that is known
  static String ofText(byte[] bytes, Optional<String> title) {
    return of(bytes, title.map(t -> SEPARATORS.matcher(t).replaceAll("-") + ".txt").orElse(""));
  }

  private static String of(byte[] bytes, String name) {
    // Some systems take the letters of names apart: 'é' comes as 'e' and an accent.
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    String start = whole.substring(0, Math.min(MAX_NAME, whole.length()));
    return "upload/" + Article.sha256(bytes) + "/" + NO_TEXT.matcher(start).replaceAll("-");
  }
}
