package dev.onrecord.cli;

import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;

/// Starts the program behind the commands. The composition root implements it.
@FunctionalInterface
public interface HomeOpener {
  /// Loads the models that all archives share.
  Engine start(Settings settings);

  /// Opens the archive in a folder, or makes an empty one.
  default OpenHome open(Path home, Settings settings) {
    return start(settings).only(home);
  }
}
