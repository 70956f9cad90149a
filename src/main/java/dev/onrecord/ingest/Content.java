package dev.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Bytes that can be read as often as wanted.
public interface Content {
  /// Documents that are kept in memory have at most so many bytes.
  int MAX_IN_MEMORY = 64 << 20;

  /// The number of bytes.
  ///
  /// @throws IOException if they cannot be reached
  long size() throws IOException;

  /// A stream from the first byte.
  ///
  /// @throws IOException if they cannot be read
  InputStream open() throws IOException;

  /// The same as long as the bytes are: what tells that they changed while they were read.
  ///
  /// @throws IOException if they cannot be reached
  default Object version() throws IOException {
    return size();
  }

  /// The bytes in any order.
  ///
  /// @throws IOException if they cannot be read, or are too many to be kept in memory
  default SeekableByteChannel channel() throws IOException {
    if (size() > MAX_IN_MEMORY) {
      throw new IOException(
          "it has %,d bytes; %,d can be read from here".formatted(size(), MAX_IN_MEMORY));
    }
    try (InputStream in = open()) {
      return new SeekableInMemoryByteChannel(in.readAllBytes());
    }
  }

  /// Bytes in memory.
  static Content of(byte[] bytes) {
    return new Content() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  /// A file, which may change between two readings.
  static Content of(Path file) {
    return new FileContent(file);
  }
}
