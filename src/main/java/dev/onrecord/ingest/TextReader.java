package dev.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Reads plain text: UTF-8, or UTF-16 with a byte order mark.
///
/// The text is kept as it is, white space and line ends included; only the byte order mark, which
/// tells the encoding and is no text, is left out. Bytes in another encoding are refused and not
/// guessed at: a wrong guess would make wrong quotes.
public final class TextReader {
  /// Larger files are no single article.
  public static final int MAX_BYTES = 1 << 20;

  /// Signatures of other formats stand in the first so many bytes or characters.
  private static final int START = 64;

  /// A byte order mark, its bytes as ISO 8859-1 characters, and what it tells.
  record Mark(String bytes, Charset charset) {
    int length() {
      return bytes.length();
    }
  }

  /// No mark.
  private static final Mark NONE = new Mark("", StandardCharsets.UTF_8);

  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE),
          new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE));

  private record Signature(String start, String name) {}

  private static final List<Signature> OTHER_FORMATS =
      List.of(
          new Signature("%pdf-", "PDF"),
          new Signature("pk\u0003\u0004", "ZIP or Office"),
          new Signature("<!doctype html", "HTML"),
          new Signature("<html", "HTML"),
          new Signature("<?xml", "XML"),
          new Signature("{\\rtf", "RTF"));

  /// Reads the text.
  ///
  /// @throws UnreadableException if the bytes are empty, too many, or not plain text
  public String read(byte[] bytes) throws UnreadableException {
    return read(bytes, NONE.charset());
  }

  /// Reads the text.
  ///
  /// @param unmarked the encoding where no byte order mark tells it
  /// @throws UnreadableException if the bytes are empty, too many, or not plain text
  String read(byte[] bytes, Charset unmarked) throws UnreadableException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableException(
          "it has %,d bytes; an article may have %,d: split it".formatted(bytes.length, MAX_BYTES));
    }
    refuseOtherFormats(
        new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1));
    Mark mark = markOf(bytes);
    String text = decode(bytes, mark.length(), mark.length() > 0 ? mark.charset() : unmarked);
    refuseOtherFormats(text.substring(0, Math.min(text.length(), START)));
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException(
          bytes.length == 0 ? "it is empty" : "it has no letters or digits");
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("it has NUL characters; it is a binary file, not text");
    }
    return text;
  }

  private static void refuseOtherFormats(String start) throws UnreadableException {
    String plain = start.strip().toLowerCase(Locale.ROOT);
    for (Signature format : OTHER_FORMATS) {
      if (plain.startsWith(format.start())) {
        throw new UnreadableException(
            "it is a %s file; save it as plain text".formatted(format.name()));
      }
    }
  }

  /// The mark that bytes begin with, or one of no length.
  static Mark markOf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 3), StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (start.startsWith(mark.bytes())) {
        return mark;
      }
    }
    return NONE;
  }

  /// Bytes as text, without the first few.
  ///
  /// @throws UnreadableException if one does not fit the encoding; none is replaced
  static String decode(byte[] bytes, int from, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          "it is not %s: the byte at %,d does not fit; convert it to UTF-8"
              .formatted(charset.name(), in.position()));
    }
    return out.flip().toString();
  }
}
