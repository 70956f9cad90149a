package dev.onrecord.cli;

import dev.onrecord.collections.Collections;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Progress;
import dev.onrecord.store.HomeLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Prepares an archive for questions: completes the index, and adds the example articles if the
/// archive is empty.
final class ArchivePreparation {
  private ArchivePreparation() {}

  /// Adds to the index what it lacks, and the example articles to an empty main collection. Does
  /// nothing if another process has the lock of the collection, because that process does the same.
  ///
  /// @param command the command as typed, for the message to others who want the lock
  /// @throws IOException if the example articles cannot be read
  static void prepare(OpenHome open, Path home, CollectionOption collection, String command)
      throws IOException {
    Optional<HomeLock> lock = HomeLock.tryTake(collection.folder(home), command);
    if (lock.isPresent()) {
      try (HomeLock _ = lock.get();
          TerminalProgress progress = new TerminalProgress("Indexing")) {
        open.archive().maintenance().reconcile(progress);
        if (collection.isMain()) {
          addExamplesIfEmpty(open, home, progress);
        }
      }
    }
  }

  /// Adds the example articles to an empty main collection, unless the home has other collections.
  ///
  /// @param home folder of all collections
  /// @throws IOException if the example articles cannot be read
  static void addExamplesIfEmpty(OpenHome open, Path home, Progress progress) throws IOException {
    if (!open.archive().isEmpty()) {
      return;
    }
    List<String> others = Collections.others(home);
    if (others.isEmpty()) {
      System.err.println("The archive is empty. Adding the five example articles.");
      open.archive().add(ExampleArticles.read(), progress);
    } else {
      System.err.println(
          "The collection 'main' is empty. Other collections: " + String.join(", ", others) + ".");
    }
  }
}
