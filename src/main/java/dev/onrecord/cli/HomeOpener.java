package dev.onrecord.cli;

import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;

/// Opens the archive in a folder; the composition root knows how.
@FunctionalInterface
public interface HomeOpener {
  /// Loads what archives share.
  Engine start(Settings settings);

  /// Opens the archive, or makes an empty one.
  default OpenHome open(Path home, Settings settings) {
    return start(settings).only(home);
  }
}
