package dev.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A member of an archive or a mail: what lies in it takes its part of what may be inflated in all.
/// A member that took room in memory gives it back when it is closed.
final class InflatedContent implements Content, AutoCloseable {
  private final byte[] bytes;
  private final Inflation inflation;

  InflatedContent(byte[] bytes, Inflation inflation) {
    this.bytes = bytes;
    this.inflation = inflation;
  }

  Inflation inflation() {
    return inflation;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public SeekableByteChannel channel() {
    return new SeekableInMemoryByteChannel(bytes);
  }

  @Override
  public void close() {
    inflation.release(bytes.length);
  }
}
