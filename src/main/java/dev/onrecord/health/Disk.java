package dev.onrecord.health;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The disk that a home is on.
public final class Disk {
  /// Less than this is nearly full: an index may need as much for a while when it merges its parts.
  private static final long LITTLE = 512L << 20;

  private static final String NAME = "disk";

  private final Path home;

  /// @param home a folder that is there
  public Disk(Path home) {
    this.home = home;
  }

  /// Bytes that may still be written.
  ///
  /// @throws UncheckedIOException if the home is gone
  public long free() {
    try {
      return Files.getFileStore(home).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tell the room of " + home, e);
    }
  }

  /// Bytes that the files and folders of the home take whose name begins so.
  ///
  /// @throws UncheckedIOException if they cannot be listed
  public long size(String start) {
    long bytes = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(home, start + "*")) {
      for (Path entry : entries) {
        try (Stream<Path> files = Files.walk(entry)) {
          bytes += files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + home, e);
    }
    return bytes;
  }

  /// Whether it takes anything, by writing a little.
  Check check() {
    try {
      Path probe = Files.createTempFile(home, ".probe", "");
      try {
        Files.write(probe, new byte[4 << 10]);
      } finally {
        Files.deleteIfExists(probe);
      }
    } catch (IOException e) {
      return Check.warning(NAME, "nothing can be written, so articles and answers cannot be kept");
    }
    return free() < LITTLE
        ? Check.warning(NAME, "nearly full: %,d MiB are left".formatted(free() >> 20))
        : Check.ok(NAME, "%,d MiB are left".formatted(free() >> 20));
  }
}
