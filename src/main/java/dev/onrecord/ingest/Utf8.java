package dev.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// The bytes of a text as UTF-8 from the first to the last, whatever its encoding: formats that
/// mark their parts in ASCII can be cut into them without being decoded.
final class Utf8 {
  /// Texts in another encoding are made into UTF-8 in memory.
  private static final int MOST_OTHERWISE = 16 << 20;

  private static final int MARK_BYTES = 3;
  private static final int BUFFER = 64 << 10;

  private static final Set<Charset> AS_IT_IS =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

  private Utf8() {}

  /// A stream without a byte order mark. Where the document is in UTF-8, its bytes are not checked.
  ///
  /// @throws UnreadableException if it is in another encoding that does not fit, or too large for
  ///   it
  static InputStream open(Document document) throws UnreadableException, IOException {
    InputStream in = new BufferedInputStream(document.content().open(), BUFFER);
    in.mark(MARK_BYTES);
    TextReader.Mark mark = TextReader.markOf(in.readNBytes(MARK_BYTES));
    if (AS_IT_IS.contains(charset(document, mark))) {
      in.reset();
      in.skipNBytes(mark.length());
      return in;
    }
    in.close();
    return new ByteArrayInputStream(of(document, MOST_OTHERWISE));
  }

  /// All bytes, without a byte order mark.
  ///
  /// @param most bytes as they are in the document
  /// @throws UnreadableException if there are more, or its encoding does not fit
  static byte[] of(Document document, int most) throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, most);
    TextReader.Mark mark = TextReader.markOf(bytes);
    Charset charset = charset(document, mark);
    if (AS_IT_IS.contains(charset)) {
      return Arrays.copyOfRange(bytes, mark.length(), bytes.length);
    }
    return TextReader.decode(bytes, mark.length(), charset).getBytes(StandardCharsets.UTF_8);
  }

  private static Charset charset(Document document, TextReader.Mark mark) {
    return mark.length() > 0 ? mark.charset() : document.charset().orElse(StandardCharsets.UTF_8);
  }
}
