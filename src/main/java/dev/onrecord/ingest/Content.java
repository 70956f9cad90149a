package dev.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes that can be read as often as wanted.
public interface Content {
  /// The number of bytes.
  ///
  /// @throws IOException if they cannot be reached
  long size() throws IOException;

  /// A stream from the first byte.
  ///
  /// @throws IOException if they cannot be read
  InputStream open() throws IOException;

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
    return new Content() {
      @Override
      public long size() throws IOException {
        return Files.size(file);
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }
}
