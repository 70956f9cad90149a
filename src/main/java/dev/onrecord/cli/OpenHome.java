package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.Progress;
import dev.onrecord.encode.Encoder;
import dev.onrecord.health.Health;
import dev.onrecord.store.HomeLock;
import dev.onrecord.telemetry.Telemetry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// An archive in a folder, open for questions and changes.
///
/// @param questions answers that nobody keeps
/// @param conversations answers that last
/// @param encoder that the archive and the questions share
/// @param telemetry what is counted and timed of all of it
/// @param health whether all of it works
public record OpenHome(
    Archive archive,
    QuestionAnswering questions,
    Conversations conversations,
    Encoder encoder,
    Telemetry telemetry,
    Health health,
    Runnable closing)
    implements AutoCloseable {
  /// Makes the index hold what the store holds, and an empty archive hold the articles that come
  /// with the program; unless another process changes them now, which then does so.
  ///
  /// @param command what asks for it, as typed
  /// @throws IOException if those articles cannot be read
  void fillIfFree(Path home, String command) throws IOException {
    Optional<HomeLock> lock = HomeLock.tryTake(home, command);
    if (lock.isPresent()) {
      try (HomeLock _ = lock.get();
          TerminalProgress progress = new TerminalProgress("Indexing")) {
        fill(progress);
      }
    }
  }

  /// The same for the process that holds the lock.
  void fill(Progress progress) throws IOException {
    archive.upkeep().reconcile(progress);
    if (archive.isEmpty()) {
      System.err.println(
          "The archive is empty: indexing the five articles that come with the program.");
      archive.add(Seeds.read(), progress);
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
