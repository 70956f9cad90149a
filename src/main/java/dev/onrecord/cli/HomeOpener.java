package dev.onrecord.cli;

import dev.onrecord.domain.Settings;
import java.nio.file.Path;

/// Opens an archive in a folder; the composition root knows how.
@FunctionalInterface
public interface HomeOpener {
  /// Opens the archive, or makes an empty one.
  OpenHome open(Path home, Settings settings);
}
