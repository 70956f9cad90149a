package dev.onrecord.ingest.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a plain part: without its signature, and without breaks that only wrap its lines.
public final class PlainPart {
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- \\r?$");

  private PlainPart() {}

  /// The text.
  ///
  /// @param part tells whether its lines flow
  /// @param decoded its characters
  public static String text(MailPart part, String decoded) {
    var signature = SIGNATURE.matcher(decoded);
    String text = signature.find() ? decoded.substring(0, signature.start()) : decoded;
    if (!part.isFlowed()) {
      return text.lines().collect(Collectors.joining("\n")).strip();
    }
    StringBuilder flowed = new StringBuilder(text.length());
    text.lines()
        .forEach(
            line -> {
              // A leading space was stuffed in, so that the line is not taken for something else.
              String plain = line.startsWith(" ") ? line.substring(1) : line;
              boolean joins = plain.endsWith(" ") && !plain.startsWith(">");
              boolean cut = joins && part.losesSpaces();
              flowed.append(plain, 0, plain.length() - (cut ? 1 : 0)).append(joins ? "" : "\n");
            });
    return flowed.toString().strip();
  }
}
