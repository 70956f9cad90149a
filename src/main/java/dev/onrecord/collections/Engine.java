package dev.onrecord.collections;

import dev.onrecord.telemetry.Telemetry;
import java.nio.file.Path;
import java.util.function.Function;

/// What archives share, such as the embedding model, and what opens them with it.
///
/// @param opener opens the archive in a folder, or makes an empty one; to be closed before this
/// @param telemetry what is counted and timed of all of them
public record Engine(Function<Path, OpenHome> opener, Telemetry telemetry, Runnable closing)
    implements AutoCloseable {
  /// Opens the one archive that this is for, or makes an empty one; this is closed with it.
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
