package dev.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts a table into the bytes of its rows: line ends inside quotes belong to a row.
final class CsvRows {
  private static final int BUFFER = 64 << 10;

  /// After so many times the most bytes of a row, no end of it is looked for.
  private static final long PATIENCE = 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;

  CsvRows(InputStream in) {
    this.in = in;
  }

  /// The next row that is not blank, with its line end; the last one gets one.
  ///
  /// @param most bytes; of a longer row only these and one more are kept
  /// @throws UnreadableException if a row does not come to its end
  Optional<byte[]> next(char delimiter, int most) throws UnreadableException, IOException {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    long length = 0;
    boolean quoted = false;
    boolean fieldStarts = true;
    boolean blank = true;
    while (fill()) {
      byte value = buffer[from++];
      length++;
      if (row.size() <= most) {
        row.write(value);
      } else if (length > PATIENCE * most) {
        throw new UnreadableException(
            "a row of it has no end within %,d bytes: a quote may not be closed".formatted(length));
      }
      if (value == '\n' && !quoted) {
        if (!blank) {
          return Optional.of(row.toByteArray());
        }
        row.reset();
        fieldStarts = true;
      } else {
        blank &= value == '\r';
        // A doubled quote ends the quotes and begins them again.
        boolean isQuote = value == '"' && (quoted || fieldStarts);
        quoted ^= isQuote;
        fieldStarts = isQuote || (value == delimiter && !quoted);
      }
    }
    if (blank) {
      return Optional.empty();
    }
    if (row.size() <= most) {
      row.write('\n');
    }
    return Optional.of(row.toByteArray());
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}
