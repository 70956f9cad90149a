package dev.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// The bytes of a file. They are read where they lie; another program may write them meanwhile.
///
/// @param file a regular file
record FileContent(Path file) implements Content {
  /// @param key tells that another file was put in its place, where the file system has keys
  private record Version(long size, FileTime modified, Optional<Object> key) {}

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public InputStream open() throws IOException {
    requireFile();
    return Files.newInputStream(file);
  }

  @Override
  public Object version() throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new Version(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    requireFile();
    return Files.newByteChannel(file);
  }

  /// A pipe would be waited for, and a device has no end.
  private void requireFile() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("it is no regular file");
    }
  }
}
