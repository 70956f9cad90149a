package dev.onrecord.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of a document that may name its encoding itself.
final class Decoding {
  /// An encoding is named in the first so many bytes.
  private static final int START = 4 << 10;

  private Decoding() {}

  /// The characters: by the byte order mark, else as known from outside, else as named, else UTF-8.
  ///
  /// Bytes that are UTF-8 are UTF-8, whatever single-byte encoding they name: in such an encoding
  /// every accented letter would have to be followed by the one odd sign that makes it look so.
  ///
  /// @param named finds the name of the encoding, as its first group, in the start of the document
  /// @throws UnreadableException if a byte does not fit, or there are NUL characters
  static String of(byte[] bytes, Document document, Pattern named) throws UnreadableException {
    TextReader.Mark mark = TextReader.markOf(bytes);
    String text =
        mark.length() > 0
            ? TextReader.decode(bytes, mark.length(), mark.charset())
            : document.charset().isPresent()
                ? TextReader.decode(bytes, 0, document.charset().get())
                : decode(bytes, named);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("it has NUL characters; it is a binary file, not text");
    }
    return text;
  }

  private static String decode(byte[] bytes, Pattern named) throws UnreadableException {
    String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
    Matcher matcher = named.matcher(start);
    return of(bytes, matcher.find() ? charset(matcher.group(1)) : Optional.empty());
  }

  /// The characters of bytes without a byte order mark, in an encoding that may be named wrongly.
  ///
  /// @throws UnreadableException if a byte does not fit
  static String of(byte[] bytes, Optional<Charset> charset) throws UnreadableException {
    if (charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8)) {
      return TextReader.decode(bytes, 0, StandardCharsets.UTF_8);
    }
    if (charset.get().newEncoder().maxBytesPerChar() == 1) {
      try {
        return TextReader.decode(bytes, 0, StandardCharsets.UTF_8);
      } catch (UnreadableException e) {
        return TextReader.decode(bytes, 0, charset.get());
      }
    }
    return TextReader.decode(bytes, 0, charset.get());
  }

  /// The encoding of a name; ISO 8859-1 is read as the Windows-1252 that bears its name, as
  /// browsers do. UTF-16 cannot be named in letters of one byte, so it is not meant.
  ///
  /// @return nothing if none has this name
  static Optional<Charset> charset(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    if (label.startsWith("utf-16") || label.startsWith("utf-32")) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(label);
      if (!charset.canEncode()) {
        // Those that can only be read are guesses among others.
        return Optional.empty();
      }
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
