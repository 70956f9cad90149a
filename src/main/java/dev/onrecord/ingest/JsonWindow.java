package dev.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// A stream that keeps the bytes that were read last, so that what a parser found in them can be
/// cut out. It keeps no more than an article may have, and what the parser read ahead.
final class JsonWindow extends FilterInputStream {
  private byte[] kept = new byte[64 << 10];
  private int size;

  /// The position of the first kept byte in the stream.
  private long start;

  JsonWindow(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      keep(buffer, offset, count);
    }
    return count;
  }

  private void keep(byte[] buffer, int offset, int count) {
    if (size > JsonFields.MAX_BYTES) {
      start += size;
      size = 0;
    }
    if (size + count > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(size + count, kept.length * 2));
    }
    System.arraycopy(buffer, offset, kept, size, count);
    size += count;
  }

  /// Lets go of the bytes before a position.
  void forget(long position) {
    int gone = Math.clamp(position - start, 0, size);
    System.arraycopy(kept, gone, kept, 0, size - gone);
    size -= gone;
    start += gone;
  }

  /// The bytes between two positions, where they are no more than an article may have.
  Optional<byte[]> between(long from, long to) {
    return from < start || to - from > JsonFields.MAX_BYTES
        ? Optional.empty()
        : Optional.of(Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start)));
  }
}
