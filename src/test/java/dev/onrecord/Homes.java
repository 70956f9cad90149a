package dev.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders with an archive.
public final class Homes {
  private Homes() {}

  /// Copies a folder with all that is in it to where nothing is.
  public static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    copyInto(from, to);
  }

  /// Copies all that is in a folder into another, which is empty.
  static void copyInto(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.sorted().skip(1).toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  /// Deletes a folder with all that is in it.
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
