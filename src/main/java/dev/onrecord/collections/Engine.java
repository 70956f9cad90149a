package dev.onrecord.collections;

import dev.onrecord.telemetry.Telemetry;
import java.nio.file.Path;
import java.util.function.Function;

/// The resources that all archives share, such as the embedding model, and the way to open an
/// archive with them.
///
/// @param opener opens or creates the archive in a folder; the archive must be closed before this
/// @param telemetry counts and times of all archives
public record Engine(Function<Path, OpenHome> opener, Telemetry telemetry, Runnable closing)
    implements AutoCloseable {
  /// Opens or creates the only archive of this engine; the engine is closed with it.
  public OpenHome only(Path home) {
    boolean isOpen = false;
    try {
      OpenHome open = opener.apply(home).andThen(closing);
      isOpen = true;
      return open;
    } finally {
      if (!isOpen) {
        close();
      }
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
