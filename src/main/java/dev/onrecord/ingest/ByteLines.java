package dev.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a text, of which a long one is not kept.
final class ByteLines {
  private static final int BUFFER = 64 << 10;

  /// A line without its end.
  static final class Line {
    private final byte[] bytes;
    private final boolean isWhole;
    private final long number;

    private Line(byte[] bytes, boolean isWhole, long number) {
      this.bytes = bytes;
      this.isWhole = isWhole;
      this.number = number;
    }

    byte[] bytes() {
      return bytes;
    }

    /// Whether it has at most the most bytes; else these are its first.
    boolean isWhole() {
      return isWhole;
    }

    /// From 1.
    long number() {
      return number;
    }

    boolean isBlank() {
      for (byte value : bytes) {
        if (value != ' ' && value != '\t' && value != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long number;

  /// @param most bytes of a line
  ByteLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /// The next line that is not blank.
  Optional<Line> next() throws IOException {
    while (fill()) {
      Line line = read();
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isWhole = true;
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int kept = Math.min(end - from, most - line.size());
      isWhole &= kept == end - from;
      line.write(buffer, from, kept);
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    return new Line(line.toByteArray(), isWhole, ++number);
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}
