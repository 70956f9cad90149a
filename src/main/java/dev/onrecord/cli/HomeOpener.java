package dev.onrecord.cli;

import java.nio.file.Path;

/// Opens an archive in a folder; the composition root knows how.
@FunctionalInterface
public interface HomeOpener {
  /// Opens the archive, or makes an empty one.
  ///
  /// @param threads that encode; at least 1
  OpenHome open(Path home, int threads);
}
