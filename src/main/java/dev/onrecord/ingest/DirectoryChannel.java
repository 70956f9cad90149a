package dev.onrecord.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// A channel of which only so many bytes may be read at first, for what is made of them takes more
/// memory than they do.
final class DirectoryChannel implements SeekableByteChannel {
  private final SeekableByteChannel channel;
  private long left;

  DirectoryChannel(SeekableByteChannel channel, long most) {
    this.channel = channel;
    this.left = most;
  }

  /// Whether all that may be read has been.
  boolean isExceeded() {
    return left <= 0;
  }

  /// Lets everything be read from now on.
  void readOn() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (isExceeded()) {
      throw new IOException("no more bytes may be read");
    }
    int count = channel.read(into);
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return channel.write(from);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
