package dev.onrecord.cli;

import dev.onrecord.domain.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An empty archive in a folder of its own, which is gone after use.
record EmptyHome(Path folder, OpenHome open) implements AutoCloseable {
  /// @throws IOException if no folder can be made
  static EmptyHome make(HomeOpener opener, Settings settings) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-eval");
    return new EmptyHome(folder, opener.open(folder, settings));
  }

  @Override
  public void close() throws IOException {
    open.close();
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
