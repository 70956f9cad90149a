package dev.onrecord.cli;

import dev.onrecord.collections.Collections;
import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An empty archive in a temporary folder, which [#close] deletes.
record TemporaryHome(Path folder, Engine engine, Collections collections) implements AutoCloseable {
  /// Makes the folder and opens the archive.
  ///
  /// @throws IOException if the folder cannot be made
  static TemporaryHome make(HomeOpener opener, Settings settings) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-eval");
    Engine engine = opener.start(settings);
    return new TemporaryHome(folder, engine, Collections.open(folder, "eval", engine.opener()));
  }

  OpenHome open() {
    return collections.main();
  }

  @Override
  public void close() throws IOException {
    collections.close();
    engine.close();
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
