package dev.onrecord.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The five articles that come with the project.
final class Seeds {
  private Seeds() {}

  /// The text of the seed whose file name starts with `number`.
  static String text(String number) {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      List<Path> found = files.filter(f -> f.getFileName().toString().startsWith(number)).toList();
      return Files.readString(found.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
