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
  /// With less free space than this the disk counts as nearly full. The index may need as much for
  /// a while when it merges segments.
  private static final long LITTLE = 512L << 20;

  private static final String NAME = "disk";

  private final Path home;

  /// @param home an existing folder
  public Disk(Path home) {
    this.home = home;
  }

  /// Free bytes.
  ///
  /// @throws UncheckedIOException if the home does not exist any more
  public long free() {
    try {
      return Files.getFileStore(home).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the free space of " + home, e);
    }
  }

  /// The bytes of the home's files and folders whose names start with a text.
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

  /// Checks whether the disk can be written, by writing a small file.
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
