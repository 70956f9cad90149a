package dev.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts a table into the bytes of its rows: line ends inside quotes belong to a row.
final class CsvRows {
  private final InputStream in;
  private final int most;

  /// @param in buffered
  /// @param most bytes of a row; of a longer one only these and one more are kept
  CsvRows(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /// The next row that is not blank, with its line end; the last one gets one.
  Optional<byte[]> next(char delimiter) throws IOException {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    boolean quoted = false;
    boolean fieldStarts = true;
    boolean blank = true;
    int value = in.read();
    while (value >= 0) {
      if (row.size() <= most) {
        row.write(value);
      }
      if (value == '\n' && !quoted) {
        if (!blank) {
          return Optional.of(row.toByteArray());
        }
        row.reset();
      } else {
        blank &= value == '\r';
        if (value == '"' && (quoted || fieldStarts)) {
          // A doubled quote ends the quotes and begins them again.
          quoted = !quoted;
          fieldStarts = true;
        } else {
          fieldStarts = value == delimiter && !quoted;
        }
      }
      if (value == '\n') {
        fieldStarts = true;
      }
      value = in.read();
    }
    if (blank) {
      return Optional.empty();
    }
    if (row.size() <= most) {
      row.write('\n');
    }
    return Optional.of(row.toByteArray());
  }
}
